import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/content/pages';
import { topics as allTopics, type Topic } from '@/lib/content/vocabulary';
import { dutchTag } from './Dutch';

/** Topics, each a link to the page that explains it. */
export default function TopicList({ topics }: { topics: readonly Topic[] }) {
  const t = useTranslations('topics');
  const locale = useLocale();
  return (
    <ul>
      {topics.map((topic) => {
        const { page } = allTopics[topic];
        const words = t.rich(topic, dutchTag);
        return <li key={topic}>{page ? <a href={pathOf(locale, page)}>{words}</a> : words}</li>;
      })}
    </ul>
  );
}
