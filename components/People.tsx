import { useFormatter, useLocale } from 'next-intl';
import { personSlug } from '@/lib/addresses/directory';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { isLarge } from '@/lib/directory/people';
import type { Entry } from '@/lib/directory/schema';
import Dutch from './Dutch';
import PersonCard from './PersonCard';

/** People with all their data; of a large service only names and days, so that the page stays small. */
export default function People({ people }: { people: Entry[] }) {
  const format = useFormatter();
  const locale = useLocale();
  if (!isLarge || people.length === 1)
    return (
      <div className="grid gap-3 sm:grid-cols-2">
        {people.map((person) => (
          <PersonCard key={person.slug} person={person} complete />
        ))}
      </div>
    );
  return (
    <ul className="rows">
      {people.map(({ slug, name, days }) => (
        <li key={slug} id={slug} className="flex min-h-11 flex-wrap items-center gap-x-3">
          <a href={pathOf(locale, personSlug(slug))} className="py-2">
            <Dutch>{name}</Dutch>
          </a>
          {days && format.list(days.map(({ label }) => label))}
        </li>
      ))}
    </ul>
  );
}
