import dutch from '../../messages/nl.json';
import { directorySlugs, groupSlug } from '../addresses/directory';
import { named } from '../addresses/menu';
import { advertisedLocales, getPage } from '../content/pages';
import { topics } from '../content/topics';
import { type Locale, sourceLocale } from '../i18n/languages';
import { advertisedWords, noteOfWords, type WordsNote } from '../words/advertised';
import { directoryOf } from './directory';
import { pageWords } from './pageWords';
import { groups, people } from './people';

/** The pages that the directory makes itself. */
export const madeSlugs = directorySlugs({
  people: people.map(({ slug }) => slug),
  topics,
  groups,
});

/** The pages whose title is a group's page's: their words are that page's, too. */
const titles = new Map(groups.map((group) => [groupSlug(group), `${named.groups}/${group}`]));

/** What a page of the directory says of its words in a language. */
export function noteOfMade(slug: string, locale: Locale): WordsNote {
  const keys = pageWords(directoryOf(sourceLocale, dutch)).get(slug) ?? [];
  const words = noteOfWords(locale, keys);
  const title = titles.get(slug);
  const page = title === undefined ? words : getPage(locale, title);
  return {
    unread: words.unread || page.unread,
    status: [words, page].some(({ status }) => status === 'outdated') ? 'outdated' : words.status,
  };
}

/** The languages in which search engines may offer a page of the directory: by the words on it. */
export function advertisedMade(slug: string): Locale[] {
  const keys = pageWords(directoryOf(sourceLocale, dutch)).get(slug) ?? [];
  const title = titles.get(slug);
  const worded = advertisedWords(keys);
  return title === undefined
    ? worded
    : worded.filter((locale) => advertisedLocales(title).includes(locale));
}
