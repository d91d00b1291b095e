import { useLocale } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { getTopic } from '@/lib/content/topics';
import TopicName from './TopicName';

/** Topics by their keys, each a link to the page that explains it. */
export default function TopicList({ topics }: { topics: readonly string[] }) {
  const locale = useLocale();
  return (
    <ul>
      {topics.map((topic) => {
        const { page } = getTopic(topic);
        const name = <TopicName topic={topic} />;
        return (
          <li key={topic}>
            {page ? (
              <a href={pathOf(locale, page)} className="tap">
                <span>{name}</span>
              </a>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
}
