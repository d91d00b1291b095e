import Covers from '@/components/desk/Covers';
import { ofKind } from '../../content/files';
import { upcoming } from '../../directory/absence';
import { today } from '../../today.mjs';
import { weekdays } from '../../vocabulary';
import type { Control } from '../controls';
import type { DeskContext } from '../desk';
import { editOf } from '../edit';
import { pastFaults } from '../form/past';
import { listOf, recordOf, type Values } from '../form/values';
import { answer } from '../job';
import { say } from '../words';
import { daysOf, nameOf, type Person, withPerson, workingDays } from './person';

const next = { href: '/mensen', title: say('people.back') };

/** When somebody is not there, and who answers then. */
export function away(c: DeskContext) {
  return withPerson(c, 'absence', (person, site) => {
    const name = nameOf(person);
    const others = ofKind(site.content.files, 'person').filter((one) => one !== person);
    const form = editOf(site, person, ({ key }) => key === 'away');
    return answer(c, {
      ...form,
      title: say('people.away', { name }),
      above: <Covers covers={coversOf(person, others)} />,
      controls: form.controls.map((control) => withWorkingDays(control, others)),
      more: 'away',
      button: say('fields.save'),
      faults: (values) => pastFaults(values, form.values),
      make: (values, fields) => ({
        ...form.make(values, fields),
        notes: neverThere(values, others),
      }),
      message: () => say('people.awayMessage', { name }),
      next,
    });
  });
}

/** When a person answers for others: whose absence to look at first. */
function coversOf({ slug }: Person, others: Person[]) {
  return others.flatMap((other) =>
    upcoming(other.facts?.away)
      .filter(({ replacedBy }) => replacedBy === slug)
      .map((period) => ({ slug: other.slug, name: nameOf(other), days: daysOf(period) })),
  );
}

/** Who can answer, each with the days on which they work. */
function withWorkingDays(control: Control, others: Person[]): Control {
  if (control.type === 'rows')
    return { ...control, fields: control.fields.map((one) => withWorkingDays(one, others)) };
  if (control.type !== 'select' || control.key !== 'replacedBy') return control;
  const options = others.map((one) => {
    // As in a diary, so that it is whole on a small phone: ma, di, wo.
    const days = workingDays(one, 2);
    return { value: one.slug, label: days ? `${nameOf(one)} (${days})` : nameOf(one) };
  });
  return { ...control, options };
}

/** Who would answer and works on none of the days. */
function neverThere({ away }: Values, others: Person[]): string[] {
  return listOf(away).flatMap((row) => {
    const { from, until, replacedBy } = recordOf(row);
    const who = others.find(({ slug }) => slug === replacedBy);
    const days = who?.facts?.days;
    const span = { from: String(from), until: String(until) };
    if (!who || !days || span.until < today()) return [];
    const isThere = weekdaysIn(span).some((day) => days.includes(day));
    return isThere
      ? []
      : say('people.neverThere', {
          name: nameOf(who),
          days: daysOf(span),
          working: workingDays(who),
        });
  });
}

/** The days of the week between two days, at most all seven. */
function weekdaysIn({ from, until }: { from: string; until: string }) {
  const first = Date.parse(from);
  const count = Math.min((Date.parse(until) - first) / 86_400_000 + 1, 7);
  const monday = (new Date(first).getUTCDay() + 6) % 7;
  return weekdays.filter((_, i) => (i - monday + 7) % 7 < count);
}
