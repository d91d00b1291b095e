import { useFormatter, useLocale } from 'next-intl';
import { personSlug } from '@/lib/addresses/directory';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { isLarge } from '@/lib/directory/people';
import type { Entry } from '@/lib/directory/schema';
import PersonCard from './PersonCard';
import PersonName from './PersonName';

type Props = {
  people: Entry[];
  /** What the reader reads about, in Dutch. */
  about?: string;
};

/** People with all their data; of a large service only names and days, so that the page stays small. */
export default function People({ people, about }: Props) {
  const format = useFormatter();
  const locale = useLocale();
  if (!isLarge || people.length === 1)
    return (
      <section className="cards">
        {people.map((person) => (
          <PersonCard key={person.slug} person={person} about={about} complete />
        ))}
      </section>
    );
  return (
    <ul className="rows">
      {people.map(({ slug, name, days }) => (
        <li key={slug} id={slug} className="flex flex-wrap items-center">
          <a href={pathOf(locale, personSlug(slug))} className="tap pe-5">
            <PersonName>{name}</PersonName>
          </a>{' '}
          {days && format.list(days.map(({ label }) => label))}
        </li>
      ))}
    </ul>
  );
}
