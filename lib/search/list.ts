import { personSlug, topicSlug } from '../addresses/directory';
import { named } from '../addresses/menu';
import { getPage, slugs } from '../content/pages';
import { topics, withoutMarks, wordsFor } from '../content/topics';
import { wordsOf } from '../content/words';
import type { Directory } from '../directory/schema';
import { type Locale, languages, sourceLocale } from '../i18n/languages';

/** Something that can be found, by the words under which it stands in the list. */
export type Listed = { slug: string; words: string; lang?: string };

/** Every answer to a question shows the list: it is made once. */
const made = new WeakMap<Directory, Listed[]>();

/** Pages, topics, hard words and people from A to Z, each once; what has Dutch words only says so. */
export function listOf(locale: Locale, directory: Directory): Listed[] {
  const list = made.get(directory) ?? listed(locale, directory);
  made.set(directory, list);
  return list;
}

function listed(locale: Locale, { people }: Directory): Listed[] {
  const dutch = (of: Locale) => (of === locale ? undefined : languages[sourceLocale].lang);
  const { compare } = new Intl.Collator(languages[locale].lang);
  const all: Listed[] = [
    ...slugs.map((slug) => {
      const { title, textLocale } = getPage(locale, slug);
      return { slug, words: title, lang: dutch(textLocale) };
    }),
    ...topics.map((topic) => {
      const { text, textLocale } = wordsFor(topic.words, locale);
      return { slug: topicSlug(topic), words: withoutMarks(text), lang: dutch(textLocale) };
    }),
    ...wordsOf(locale).map(({ anchor, title, textLocale }) => ({
      slug: `${named.words}#${anchor}`,
      words: title.replace(/<[^>]+>/g, ''),
      lang: dutch(textLocale),
    })),
    ...people.map(({ slug, name }) => ({ slug: personSlug(slug), words: name, lang: dutch('nl') })),
  ];
  return all.sort((a, b) => compare(a.words, b.words));
}
