import { personSlug, topicSlug } from '../addresses/directory';
import { searchWords } from '../content/documents';
import { findPage, slugs } from '../content/pages';
import { topics, withoutMarks, wordsFor } from '../content/topics';
import type { Directory } from '../directory/schema';
import { type Locale, locales } from '../i18n/languages';

/** What can be found: a page, a topic or a person, with where it is and what is said of it. */
export type Entry = {
  slug: string;
  title: string;
  description: string;
  /** Its words, without marks. */
  text: string;
  /** Words that lead to it and do not stand on it: of the reader's language, and of others. */
  own: string[];
  others: string[];
};

/** Everything that can be found in a language. */
export function entriesOf(locale: Locale, { people, topics: known }: Directory): Entry[] {
  const pages = slugs.flatMap((slug): Entry[] => {
    const page = findPage(locale, slug);
    if (!page) return [];
    const words = searchWords[slug || 'index'] ?? {};
    return [
      {
        slug,
        title: page.title,
        description: page.description,
        text: page.html.replace(/<[^>]+>/g, ' ').replace(/&\w+;/g, ' '),
        own: words[locale] ?? [],
        others: locales.flatMap((other) =>
          other === locale ? [] : [findPage(other, slug)?.title ?? '', ...(words[other] ?? [])],
        ),
      },
    ];
  });
  return [
    ...pages,
    ...topics.map((topic) => ({
      slug: topicSlug(topic),
      title: withoutMarks(wordsFor(topic.words, locale).text),
      description: known.find(({ key }) => key === topic.slug)?.description ?? '',
      text: '',
      own: [],
      others: locales.flatMap((other) => withoutMarks(topic.words[other] ?? '')),
    })),
    ...people.map((person) => ({
      slug: personSlug(person.slug),
      title: person.name,
      description: [
        person.function.label,
        ...person.topics.map(({ label }) => label),
        person.confirmation.text,
      ].join(' · '),
      text: person.email,
      own: [],
      others: [],
    })),
  ];
}
