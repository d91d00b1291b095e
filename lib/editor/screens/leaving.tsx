import { Hono } from 'hono';
import LeaveChoice from '@/components/desk/LeaveChoice';
import { ofKind } from '../../content/files';
import { personLeft, replacePerson } from '../actions/people';
import { type Control, controlsOf } from '../controls';
import type { DeskEnv } from '../desk';
import { listsOf } from '../form/lists';
import { answer } from '../job';
import { say } from '../words';
import { nameOf, type Person, withPerson } from './person';

const next = { href: '/mensen', title: say('people.back') };

/** A colleague who is there no more: who takes over, somebody who is there or somebody new. */
export const leaving = new Hono<DeskEnv>()
  .on(['GET', 'POST'], '/mensen/:slug/vertrekt', (c) =>
    withPerson(c, 'remove', (person, site) => {
      const name = nameOf(person);
      const others = ofKind(site.content.files, 'person').filter((one) => one !== person);
      return answer(c, {
        title: say('people.leave', { name }),
        lead: say('people.leaveLead', { name }),
        controls: leavingControls(person, others),
        button: say('people.leaveButton', { name }),
        isQuiet: true,
        above: <LeaveChoice slug={person.slug} name={name} />,
        faultAt: person.data.function === 'general-coordinator' ? 'coordinator' : 'successor',
        make: ({ successor, coordinator }) =>
          personLeft(site, person.slug, {
            successor: chosen(successor, others),
            coordinator: chosen(coordinator, others),
          }),
        message: () => say('people.leaveMessage', { name }),
        next,
      });
    }),
  )
  .on(['GET', 'POST'], '/mensen/:slug/opvolger', (c) =>
    withPerson(c, 'remove', (person, site) => {
      const name = nameOf(person);
      return answer(c, {
        title: say('people.replace', { name }),
        lead: say('people.replaceLead', { name }),
        controls: controlsOf('person', listsOf(site.content)).filter(({ key }) => key !== 'away'),
        first: { function: person.data.function, topics: person.data.topics },
        button: say('people.replaceButton'),
        faultAt: 'name',
        make: (values) => replacePerson(site, person.slug, values),
        message: (values) => say('people.replaceMessage', { name, successor: String(values.name) }),
        next,
      });
    }),
  );

function leavingControls(person: Person, others: Person[]): Control[] {
  const options = others.map((one) => ({ value: one.slug, label: nameOf(one) }));
  const select = { type: 'select', options } as const;
  const successor: Control = {
    ...select,
    key: 'successor',
    label: say('people.successor'),
    help: say('people.successorHelp'),
    isRequired: false,
  };
  const coordinator: Control = {
    ...select,
    key: 'coordinator',
    label: say('people.coordinator'),
    isRequired: true,
  };
  return person.data.function === 'general-coordinator' ? [successor, coordinator] : [successor];
}

/** Only who can be chosen: anything else is nobody. */
function chosen(value: unknown, people: Person[]): string | undefined {
  return people.find(({ slug }) => slug === value)?.slug;
}
