import { Hono } from 'hono';
import PersonList from '@/components/desk/PersonList';
import PersonMore from '@/components/desk/PersonMore';
import { ofKind } from '../../content/files';
import { siteOf } from '../actions/draft';
import { newPerson } from '../actions/people';
import { controlsOf } from '../controls';
import { accountOf, allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { editOf } from '../edit';
import { listsOf } from '../form/lists';
import { answer } from '../job';
import { page } from '../page';
import { refuse } from '../refuse';
import { may } from '../roles';
import { say } from '../words';
import { away } from './away';
import { leaving } from './leaving';
import { linesOf, nameOf, withPerson } from './person';

const title = say('people.title');
/** Stands for every person: some may do a thing to all of them. */
const anyone = 'content/staff/x.md';
const next = { href: '/mensen', title: say('people.back') };

/** The people of the service: their data, when they are away, who comes and who goes. */
export const people: Screen = {
  entries: [
    {
      href: '/mensen',
      title,
      text: say('people.text'),
      isFor: (account) => may(account, 'absence', anyone),
    },
  ],
  routes: () =>
    new Hono<DeskEnv>()
      .get('/mensen', list)
      .on(['GET', 'POST'], '/mensen/nieuw', create)
      .on(['GET', 'POST'], '/mensen/:slug', edit)
      .on(['GET', 'POST'], '/mensen/:slug/afwezig', away)
      .route('/', leaving),
};

function list(c: DeskContext) {
  if (!allows(c, 'absence', anyone)) return refuse(c, 403, 'forbidden');
  const account = accountOf(c);
  const people = ofKind(siteOf(c.var.desk.store).content.files, 'person');
  const cards = people.map((person) => ({
    slug: person.slug,
    name: nameOf(person),
    lines: linesOf(person, people),
    mayEdit: may(account, 'person', person.path),
    mayRemove: may(account, 'remove', person.path),
  }));
  return page(
    c,
    { title },
    <PersonList people={cards} mayCreate={may(account, 'create', anyone)} />,
  );
}

function create(c: DeskContext) {
  if (!allows(c, 'create', anyone)) return refuse(c, 403, 'forbidden');
  const site = siteOf(c.var.desk.store);
  return answer(c, {
    title: say('people.new'),
    lead: say('people.newLead'),
    controls: controlsOf('person', listsOf(site.content)).filter(({ key }) => key !== 'away'),
    button: say('people.add'),
    faultAt: 'name',
    make: (values) => newPerson(site, values),
    message: ({ name }) => say('people.newMessage', { name: String(name) }),
    next,
  });
}

function edit(c: DeskContext) {
  return withPerson(c, 'person', (person, site) => {
    const name = nameOf(person);
    return answer(c, {
      ...editOf(site, person, ({ key }) => key !== 'away'),
      title: name,
      lead: [say('people.editLead'), ...linesOf(person, []).slice(-1)].join(' '),
      button: say('fields.save'),
      message: (_, fields) =>
        say(fields.has('verified') ? 'people.confirmMessage' : 'people.editMessage', { name }),
      below: <PersonMore slug={person.slug} mayRemove={may(accountOf(c), 'remove', person.path)} />,
      next,
    });
  });
}
