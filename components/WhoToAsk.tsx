import { useTranslations } from 'next-intl';
import { whoHandles } from '@/lib/directory/answers';
import { isLarge } from '@/lib/directory/people';
import { useDirectory } from '@/lib/directory/use';
import NoEmail from './NoEmail';
import PersonCard from './PersonCard';
import TopicIndex from './TopicIndex';

type Props = {
  topics: readonly string[];
  /** The page on which it stands, and its title in Dutch. */
  slug: string;
  about: string;
};

/** The persons a reader of this page may want to ask, found in the directory by topic. */
export default function WhoToAsk({ topics, slug, about }: Props) {
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
  const asked = cards.filter((card) => card.topics.length + card.unassigned.length > 0);
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('whoToAsk')}</h2>
      {asked[0] && <NoEmail slug={slug} about={about} person={asked[0].person} />}
      {isLarge ? (
        <TopicIndex topics={topics} />
      ) : (
        // A section: the reader view of a browser would take a list of links away.
        <section className="cards">
          {asked.map((card) => (
            <PersonCard key={card.person.slug} about={about} {...card} />
          ))}
        </section>
      )}
    </section>
  );
}
