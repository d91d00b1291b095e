import { type Locale, sourceLocale } from '../i18n/languages';
import { topicFiles } from './documents';
import { byOrder } from './order';

/** What people can be asked about: an editor's file, its name as slug. */
export type Topic = (typeof topicFiles)[number];

/** Every topic, in the editor's order. */
export const topics: Topic[] = topicFiles.toSorted(byOrder);

const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));

/** The topic of a file in `content/topics/`. Throws when it does not exist: the check comes first. */
export function getTopic(slug: string): Topic {
  const topic = bySlug.get(slug);
  if (!topic) throw new Error(`There is no topic "${slug}".`);
  return topic;
}

/** Words in several languages, for one reader: in their language, or Dutch while it is not there. */
export function wordsFor(
  words: Partial<Record<Locale, string>> & { nl: string },
  locale: Locale,
): { text: string; textLocale: Locale } {
  const own = words[locale];
  return own ? { text: own, textLocale: locale } : { text: words.nl, textLocale: sourceLocale };
}

/** Words without the asterisks around those that stay Dutch. */
export function withoutMarks(text: string): string {
  return text.replaceAll('*', '');
}
