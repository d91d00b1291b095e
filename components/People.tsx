import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/content/pages';
import { personSlug } from '@/lib/directory/addresses';
import { isLarge, type Person } from '@/lib/directory/people';
import Dutch from './Dutch';
import PersonCard from './PersonCard';

/** People with all their data; of a large service only names and days, so that the page stays small. */
export default function People({ people }: { people: Person[] }) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  if (!isLarge || people.length === 1)
    return (
      <div className="grid gap-3 sm:grid-cols-2">
        {people.map((person) => (
          <PersonCard key={person.id} person={person} topics={person.topics} complete />
        ))}
      </div>
    );
  return (
    <ul className="rows">
      {people.map(({ id, name, days }) => (
        <li key={id} id={id} className="flex min-h-11 flex-wrap items-center gap-x-3">
          <a href={pathOf(locale, personSlug(id))} className="py-2">
            <Dutch>{name}</Dutch>
          </a>
          {days && format.list(days.map((day) => t(`days.${day}`)))}
        </li>
      ))}
    </ul>
  );
}
