import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import PageMore from '@/components/desk/PageMore';
import PageTree from '@/components/desk/PageTree';
import { ofKind } from '../../content/files';
import { locales, sourceLocale } from '../../i18n/languages';
import { siteOf } from '../actions/draft';
import { type Control, controlsOf } from '../controls';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { listsOf } from '../form/lists';
import { page } from '../page';
import { openPresence } from '../presence';
import { refuse } from '../refuse';
import { may } from '../roles';
import { answerText, type Text } from '../textForm';
import { fileOf, named, nameOf, slugOf, stateNow, titleOf } from '../texts';
import { say } from '../words';

const isWords = ({ key }: Control) => key === 'title' || key === 'description';

/** The Dutch pages: to find one, and to change what it says. */
export const pages: Screen = {
  entries: [
    {
      href: '/paginas',
      title: say('texts.title'),
      text: say('texts.text'),
      isFor: (account) => may(account, 'text', fileOf(sourceLocale, '')),
    },
  ],
  routes: () => {
    const presence = openPresence();
    const forEditors = createMiddleware<DeskEnv>(async (c, next) => {
      if (!allows(c, 'text', fileOf(sourceLocale, ''))) return refuse(c, 403, 'forbidden');
      await next();
    });
    return new Hono<DeskEnv>()
      .use('/paginas/*', forEditors)
      .get('/paginas', list)
      .on(['GET', 'POST'], '/paginas/:slug{.+}', (c) => {
        const text = textOf(c, slugOf(c.req.param('slug')));
        return text ? answerText(c, { ...text, presence }) : refuse(c, 404, 'notFound');
      });
  },
};

function list(c: DeskContext) {
  const { store } = c.var.desk;
  const wanted = c.req.query('zoek')?.trim() ?? '';
  const found = stateNow(store)
    .pages.filter(({ source }) => titleOf(source).toLowerCase().includes(wanted.toLowerCase()))
    .map(({ slug, source, languages }) => ({
      slug,
      title: titleOf(source),
      last: store.history(source.path, 1)[0],
      older: locales.filter((locale) => languages[locale]?.status === 'outdated').map(nameOf),
    }));
  return page(
    c,
    { title: say('texts.title') },
    <PageTree pages={found.toSorted(byAddress)} wanted={wanted} />,
  );
}

/** The home page first, then each page above those below it. */
function byAddress(one: { slug: string }, other: { slug: string }): number {
  return one.slug.localeCompare(other.slug);
}

/** A Dutch page as a text to write; `undefined` when there is none. */
function textOf(c: DeskContext, slug: string): Omit<Text, 'presence'> | undefined {
  const { store } = c.var.desk;
  const site = siteOf(store);
  const path = fileOf(sourceLocale, slug);
  const sources = ofKind(site.content.files, 'source');
  const source = sources.find((file) => file.slug === slug);
  if (!source && c.req.method !== 'POST') return undefined;
  const title = source ? titleOf(source) : slug;
  const controls = controlsOf('source', listsOf(site.content));
  return {
    path,
    locale: sourceLocale,
    title: say('texts.edit', { title }),
    controls: controls.filter(isWords),
    structure: allows(c, 'structure', path) ? controls.filter((one) => !isWords(one)) : [],
    next: { href: `/paginas/${named(slug)}`, title: say('texts.back') },
    message: say('texts.message', { title }),
    below: (
      <PageMore
        slug={slug}
        addresses={sources.map((file) => ({
          address: `/${file.slug}`,
          title: String(file.data.title ?? ''),
        }))}
        mayMore={allows(c, 'structure', path)}
      />
    ),
  };
}
