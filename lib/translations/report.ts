import type { Status } from '../content/status';
import { translatedLocales } from '../i18n/languages';
import { slugOfTopicKey } from '../words/files';
import type { PageState, WordStates } from './state';

const marks: Record<Status, string> = {
  source: 'eerste tekst',
  missing: '–',
  outdated: 'OUD',
  machine: 'm',
  reviewed: 'ok',
};
/** What has happened to an outdated Dutch text of which no part is new. */
export const moved = 'er is Nederlandse tekst weg of van plaats veranderd';

const legend =
  'm: door een computer vertaald · ok: door een mens nagekeken · OUD: ouder dan de Nederlandse tekst · –: nog niet vertaald';

/** A table of pages and languages for a terminal, then what changed in each page that is old. */
export function matrix(pages: PageState[], words: WordStates): string {
  const width = Math.max(...pages.map(({ slug }) => nameOf(slug).length));
  const row = (name: string, cells: string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padEnd(4))].join(' ').trimEnd();
  const rows = pages.map(({ slug, languages }) =>
    row(
      nameOf(slug),
      translatedLocales.map((tag) => marks[languages[tag]?.status ?? 'missing']),
    ),
  );
  const interfaceWords = row(
    '(knoppen)',
    translatedLocales.map((tag) => marks[words[tag]?.status ?? 'missing']),
  );
  const old = pages.flatMap(({ slug, languages }) =>
    Object.entries(languages)
      .filter(([, { status }]) => status === 'outdated')
      .map(([tag, { changed }]) => `${nameOf(slug)}, ${tag}: ${changed.join(' · ') || moved}`),
  );
  const oldWords = Object.entries(words)
    .filter(([, { changed }]) => changed.length > 0)
    .flatMap(([tag, { changed }]) => oldWordsOf(tag, changed));
  const changes = [...old, ...oldWords];
  return [
    row('', translatedLocales),
    ...rows,
    interfaceWords,
    '',
    legend,
    ...(changes.length > 0 ? ['', 'Veranderd in het Nederlands:', ...changes] : []),
  ].join('\n');
}

/** Words that are not there or older than the Dutch ones, with the file in which they stand. */
function oldWordsOf(tag: string, keys: string[]): string[] {
  const topics = keys.flatMap((key) => slugOfTopicKey(key) ?? []);
  const words = keys.filter((key) => slugOfTopicKey(key) === undefined);
  return [
    ...(words.length > 0 ? [`messages/${tag}.json: ${words.join(', ')}`] : []),
    ...topics.map((slug) => `content/topics/${slug}.md: ${tag}`),
  ];
}

/** The same for machines: status and changed headings by page and language, and of the interface words. */
export function asJson(pages: PageState[], words: WordStates): string {
  const bySlug = pages.map(({ slug, languages }) => [
    nameOf(slug),
    Object.fromEntries(
      Object.entries(languages).map(([tag, { status, changed }]) => [tag, { status, changed }]),
    ),
  ]);
  return JSON.stringify({ pages: Object.fromEntries(bySlug), words }, null, 2);
}

/** The home page has no path: it goes by the name of its file. */
export function nameOf(slug: string): string {
  return slug || 'index';
}
