import { Hono } from 'hono';
import Onward from '@/components/desk/Onward';
import { ofKind } from '../../content/files';
import { byOrder } from '../../content/order';
import { siteOf } from '../actions/draft';
import { movedFile } from '../actions/moved';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { editOf } from '../edit';
import { answer } from '../job';
import { page } from '../page';
import { refuse } from '../refuse';
import { may } from '../roles';
import { say } from '../words';

const anyTopic = 'content/topics/x.md';
const former = { path: movedFile, kind: 'moved' } as const;
const title = say('topics.title');

/** What people can ask about: its names, its order, its partner; and the former addresses of the site. */
export const topics: Screen = {
  entries: [
    {
      href: '/onderwerpen',
      title,
      text: say('topics.text'),
      isFor: (account) => may(account, 'structure', anyTopic),
    },
    {
      href: '/oude-adressen',
      title: say('moved.title'),
      text: say('moved.text'),
      isFor: (account) => may(account, 'rename', movedFile),
    },
  ],
  routes: () =>
    new Hono<DeskEnv>()
      .get('/onderwerpen', list)
      .on(['GET', 'POST'], '/onderwerpen/:slug', edit)
      .on(['GET', 'POST'], '/oude-adressen', moved),
};

function list(c: DeskContext) {
  if (!allows(c, 'structure', anyTopic)) return refuse(c, 403, 'forbidden');
  const files = ofKind(siteOf(c.var.desk.store).content.files, 'topic');
  return page(
    c,
    { title },
    <>
      <p>{say('topics.lead')}</p>
      <ul className="cards">
        {files
          .map(({ slug, facts }) => ({ slug, facts, order: facts?.order }))
          .sort(byOrder)
          .map(({ slug, facts }) => (
            <li key={slug}>
              <Onward href={`/onderwerpen/${slug}`} title={facts?.words.nl ?? slug} />
            </li>
          ))}
      </ul>
    </>,
  );
}

function edit(c: DeskContext) {
  if (!allows(c, 'structure', anyTopic)) return refuse(c, 403, 'forbidden');
  const slug = c.req.param('slug') ?? '';
  const site = siteOf(c.var.desk.store);
  const file = ofKind(site.content.files, 'topic').find((one) => one.slug === slug);
  if (!file) return refuse(c, 404, 'notFound');
  const name = file.facts?.words.nl ?? slug;
  return answer(c, {
    ...editOf(site, file),
    title: name,
    button: say('fields.save'),
    message: () => say('topics.message', { name }),
    next: { href: '/onderwerpen', title: say('topics.back') },
  });
}

function moved(c: DeskContext) {
  if (!allows(c, 'rename', movedFile)) return refuse(c, 403, 'forbidden');
  return answer(c, {
    ...editOf(siteOf(c.var.desk.store), former),
    title: say('moved.title'),
    lead: say('moved.lead'),
    button: say('fields.save'),
    message: () => say('moved.message'),
    next: { href: '/oude-adressen', title: say('moved.back') },
  });
}
