import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/content/pages';
import type { Topic } from '@/lib/content/vocabulary';
import { personSlug, topicSlug } from '@/lib/directory/addresses';
import { whoHandles } from '@/lib/directory/people';
import Dutch, { dutchTag } from './Dutch';

/** So many names fit beside a topic. */
const few = 3;

/** Topics with who handles each: the topic leads to the answer. */
export default function TopicIndex({ topics }: { topics: readonly Topic[] }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <ul className="rows">
      {topics.map((topic) => {
        const { people, viaCoordinator } = whoHandles(topic);
        return (
          <li key={topic} className="py-1 sm:grid sm:grid-cols-2 sm:items-center">
            <a
              href={pathOf(locale, topicSlug(topic))}
              className="strong flex min-h-11 items-center"
            >
              <span>{t.rich(`topics.${topic}`, dutchTag)}</span>
            </a>
            <span className="block">
              {people.length > few
                ? t('contact.count', { count: people.length, number: String(people.length) })
                : people.map(({ id, name }) => (
                    <a
                      key={id}
                      href={pathOf(locale, personSlug(id))}
                      className="me-5 inline-flex min-h-11 items-center"
                    >
                      <Dutch>{name}</Dutch>
                    </a>
                  ))}
              {viaCoordinator && (
                <span className="block pb-2 text-base">{t('person.viaCoordinator')}</span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
