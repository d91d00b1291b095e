import { useTranslations } from 'next-intl';
import { whoHandles } from '@/lib/directory/answers';
import { isLarge } from '@/lib/directory/people';
import { useDirectory } from '@/lib/directory/use';
import PersonCard from './PersonCard';
import TopicIndex from './TopicIndex';

/** The persons a reader of this page may want to ask, found in the directory by topic. */
export default function WhoToAsk({ topics }: { topics: readonly string[] }) {
  const t = useTranslations('page');
  const directory = useDirectory();
  const answers = topics.map((topic) => ({ topic, ...whoHandles(directory, topic) }));
  const cards = directory.people.map((person) => {
    const theirs = answers.filter((answer) => answer.people.includes(person));
    return {
      person,
      topics: theirs.filter((answer) => !answer.viaCoordinator).map(({ topic }) => topic),
      unassigned: theirs.filter((answer) => answer.viaCoordinator).map(({ topic }) => topic),
    };
  });
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('whoToAsk')}</h2>
      {isLarge ? (
        <TopicIndex topics={topics} />
      ) : (
        <div className="grid gap-3 sm:grid-cols-2">
          {cards
            .filter((card) => card.topics.length + card.unassigned.length > 0)
            .map((card) => (
              <PersonCard key={card.person.slug} {...card} />
            ))}
        </div>
      )}
    </section>
  );
}
