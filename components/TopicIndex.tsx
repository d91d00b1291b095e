import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { personSlug, topicSlug } from '@/lib/addresses/directory';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { getTopic } from '@/lib/content/topics';
import { whoHandles } from '@/lib/directory/answers';
import { useDirectory } from '@/lib/directory/use';
import PersonName from './PersonName';
import TopicName from './TopicName';

/** So many names fit beside a topic. */
const few = 3;

/** Topics with who handles each: the topic leads to the answer. */
export default function TopicIndex({ topics }: { topics: readonly string[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const directory = useDirectory();
  return (
    <ul className="rows">
      {topics.map((topic) => {
        const { people, viaCoordinator } = whoHandles(directory, topic);
        return (
          <li key={topic} className="pairs">
            <a href={pathOf(locale, topicSlug(getTopic(topic)))} className="tap strong">
              <span>
                <TopicName topic={topic} />
              </span>
            </a>{' '}
            <span className="block">
              {people.length > few
                ? t('contact.count', { count: people.length, number: String(people.length) })
                : people.map(({ slug, name }) => (
                    <Fragment key={slug}>
                      <a href={pathOf(locale, personSlug(slug))} className="tap pe-5">
                        <PersonName>{name}</PersonName>
                      </a>{' '}
                    </Fragment>
                  ))}
              {viaCoordinator && <span className="block">{t('person.viaCoordinator')}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
