import { locales, sourceLocale } from '../../i18n/languages';
import type { Status } from '../status';
import type { PageState } from './state';

const marks: Record<Status, string> = {
  source: 'eerste tekst',
  missing: '–',
  outdated: 'OUD',
  machine: 'm',
  reviewed: 'ok',
};
const legend =
  'm: door een computer vertaald · ok: door een mens nagekeken · OUD: ouder dan de Nederlandse tekst · –: nog niet vertaald';

/** A table of pages and languages for a terminal, then what changed in each page that is old. */
export function matrix(pages: PageState[], words: Record<string, string[]>): string {
  const tags = locales.filter((locale) => locale !== sourceLocale);
  const width = Math.max(...pages.map(({ slug }) => nameOf(slug).length));
  const row = (name: string, cells: string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padEnd(4))].join(' ').trimEnd();
  const rows = pages.map(({ slug, languages }) =>
    row(
      nameOf(slug),
      tags.map((tag) => marks[languages[tag]?.status ?? 'missing']),
    ),
  );
  const interfaceWords = row(
    '(knoppen)',
    tags.map((tag) => (words[tag]?.length ? 'OUD' : 'm/ok')),
  );
  const old = pages.flatMap(({ slug, languages }) =>
    Object.entries(languages)
      .filter(([, { status }]) => status === 'outdated')
      .map(([tag, { changed }]) => `${nameOf(slug)}, ${tag}: ${changed.join(' · ') || 'volgorde'}`),
  );
  const oldWords = Object.entries(words)
    .filter(([, keys]) => keys.length > 0)
    .map(([tag, keys]) => `messages/${tag}.json: ${keys.join(', ')}`);
  const changes = [...old, ...oldWords];
  return [
    row('', tags),
    ...rows,
    interfaceWords,
    '',
    legend,
    ...(changes.length > 0 ? ['', 'Veranderd in het Nederlands:', ...changes] : []),
  ].join('\n');
}

/** The same for machines: status and changed headings by page and language, and old words. */
export function asJson(pages: PageState[], words: Record<string, string[]>): string {
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
