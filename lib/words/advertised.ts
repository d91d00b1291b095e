import { isAdvertised, type Status } from '../content/status';
import { topics } from '../content/topics';
import { type Locale, locales } from '../i18n/languages';
import { readStatuses } from './files';
import { leastOf } from './status';

/** How far words can be trusted; `unread`: a machine made some of them and no person read those. */
export type WordsNote = { status: Status; unread: boolean };

const statuses = new Map(
  locales.map((locale) => [locale, readStatuses(process.cwd(), locale, topics)]),
);

/** How far the words of a language are: those with these keys, or all. */
export function statusOfWords(locale: Locale, keys?: readonly string[]): Status {
  const all = [...(statuses.get(locale) ?? [])];
  const asked = keys ? all.filter(([key]) => keys.includes(key)) : all;
  return leastOf(asked.map(([, status]) => status));
}

/** What a page of such words says of them. A word that is missing shows itself: it is Dutch. */
export function noteOfWords(locale: Locale, keys: readonly string[]): WordsNote {
  const all = [...(statuses.get(locale) ?? [])].filter(([key]) => keys.includes(key));
  const some = (wanted: Status) => all.some(([, status]) => status === wanted);
  const unread = some('machine');
  return { unread, status: some('outdated') ? 'outdated' : unread ? 'machine' : 'source' };
}

/** The languages in which search engines may offer a page on which these words stand. */
export function advertisedWords(keys: readonly string[]): Locale[] {
  return locales.filter((locale) => isAdvertised(locale, statusOfWords(locale, keys)));
}
