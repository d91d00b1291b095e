import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import type { Found } from '@/lib/search/search';

/** What was found: where it leads, what it says, and by which word of another language it was found. */
export default function Results({ found }: { found: Found[] }) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <ul className="rows">
      {found.map(({ slug, title, description, by }) => (
        <li key={slug}>
          <a href={pathOf(locale, slug)} className="tap strong">
            {title}
          </a>
          <p className="my-0">{description}</p>
          {by && (
            <p className="my-0">
              {t('by')} <bdi>{by}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
