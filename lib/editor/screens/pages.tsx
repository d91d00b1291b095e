import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import PageMore from '@/components/desk/PageMore';
import PageTree, { type ListedPage } from '@/components/desk/PageTree';
import { ofKind } from '../../content/files';
import type { Status } from '../../content/status';
import { sourceLocale, translatedLocales } from '../../i18n/languages';
import type { PageState } from '../../translations/state';
import { siteOf } from '../actions/draft';
import { isFixed } from '../actions/pages';
import { controlsOf, isWords } from '../controls';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { sentenceWith } from '../findPages';
import { listsOf } from '../form/lists';
import { page } from '../page';
import { openPresence } from '../presence';
import { refuse } from '../refuse';
import { may } from '../roles';
import { answerText, type Text } from '../textForm';
import { addressesIn, fileOf, named, nameOf, slugOf, stateNow, titleOf } from '../texts';
import { say } from '../words';

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
  const all = stateNow(store).pages;
  const found = all.flatMap(({ slug, source, languages }) => {
    const sentence = wanted ? sentenceWith(wanted, source) : undefined;
    if (wanted && sentence === undefined) return [];
    const inStatus = (status: Status) =>
      translatedLocales.filter((locale) => languages[locale]?.status === status).map(nameOf);
    return {
      slug,
      title: titleOf(source),
      last: store.history(source.path, 1)[0],
      sentence,
      older: inStatus('outdated'),
      missing: inStatus('missing'),
    };
  });
  return page(
    c,
    { title: say('texts.title') },
    <PageTree groups={groupsOf(found, all)} wanted={wanted} />,
  );
}

/** Pages that stand alone, then those of each page that has others below it: that one first. */
function groupsOf(found: ListedPage[], all: PageState[]): { title: string; pages: ListedPage[] }[] {
  const folders = all.filter(
    ({ slug }) => !slug.includes('/') && all.some((other) => other.slug.startsWith(`${slug}/`)),
  );
  const isIn = ({ slug }: ListedPage, folder: string) => `${slug}/`.startsWith(`${folder}/`);
  const sorted = found.toSorted((one, other) => one.title.localeCompare(other.title, 'nl'));
  const alone = sorted.filter((one) => !folders.some(({ slug }) => isIn(one, slug)));
  const groups = folders.map(({ slug, source }) => {
    const below = sorted.filter((one) => isIn(one, slug) && one.slug !== slug);
    return {
      title: titleOf(source),
      pages: [...sorted.filter((one) => one.slug === slug), ...below],
    };
  });
  return [{ title: say('texts.alone'), pages: alone }, ...groups].filter(
    ({ pages }) => pages.length > 0,
  );
}

/** A Dutch page as a text to write; `undefined` when there is none. */
function textOf(c: DeskContext, slug: string): Omit<Text, 'presence'> | undefined {
  const { store } = c.var.desk;
  const site = siteOf(store);
  const path = fileOf(sourceLocale, slug);
  const source = ofKind(site.content.files, 'source').find((file) => file.slug === slug);
  if (!source && c.req.method !== 'POST') return undefined;
  const title = source ? titleOf(source) : slug;
  const controls = controlsOf('source', listsOf(site.content));
  return {
    path,
    locale: sourceLocale,
    title: say('texts.edit', { title }),
    controls: controls.filter(isWords),
    addresses: addressesIn(site.content.files),
    structure: allows(c, 'structure', path) ? controls.filter((one) => !isWords(one)) : [],
    next: { href: `/paginas/${named(slug)}`, title: say('texts.back') },
    message: say('texts.message', { title }),
    below: <PageMore slug={slug} mayMore={allows(c, 'structure', path)} isFixed={isFixed(slug)} />,
  };
}
