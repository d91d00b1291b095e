import { Hono } from 'hono';
import { ofKind } from '../../content/files';
import { sourceLocale } from '../../i18n/languages';
import { siteOf } from '../actions/draft';
import { searchFile, setSearchWords } from '../actions/pages';
import type { Control } from '../controls';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { answer } from '../job';
import { refuse } from '../refuse';
import { named, slugOf, titleOf } from '../texts';
import { say } from '../words';

const controls: Control[] = [
  {
    key: 'words',
    type: 'lines',
    label: say('searchWords.label'),
    help: say('searchWords.help'),
    isRequired: false,
  },
];

/** How people find a page: words that they type and that do not stand on it; the way there is from the page. */
export const searchWords: Screen = {
  entries: [],
  routes: () =>
    new Hono<DeskEnv>().on(['GET', 'POST'], '/zoekwoorden/:slug{.+}', (c) =>
      edit(c, slugOf(c.req.param('slug') ?? '')),
    ),
};

function edit(c: DeskContext, slug: string) {
  if (!allows(c, 'text', searchFile)) return refuse(c, 403, 'forbidden');
  const { store } = c.var.desk;
  const site = siteOf(store);
  const source = ofKind(site.content.files, 'source').find((one) => one.slug === slug);
  if (!source) return refuse(c, 404, 'notFound');
  const title = titleOf(source);
  const words = site.content.searchWords[named(slug)]?.[sourceLocale] ?? [];
  return answer(c, {
    title: say('searchWords.of', { title }),
    controls,
    values: { words },
    version: store.read(searchFile)?.version,
    button: say('fields.save'),
    make: ({ words: typed }, fields) => {
      const own = Array.isArray(typed) ? typed.map(String) : [];
      const { changes, notes } = setSearchWords(site, slug, sourceLocale, own);
      const version = fields.get('version') || null;
      return { changes: changes.map((change) => ({ ...change, version })), notes };
    },
    faultAt: 'words',
    message: () => say('searchWords.message', { title }),
    next: { href: `/paginas/${named(slug)}`, title: say('texts.back') },
  });
}
