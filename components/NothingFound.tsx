import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { named } from '@/lib/addresses/menu';

/** Says that no page has the word, and where people stand who can be asked. */
export default function NothingFound() {
  const t = useTranslations();
  return (
    <p className="aside">
      {t('search.none')}{' '}
      <a href={pathOf(useLocale(), named.contact)} className="tap">
        {t('page.whoToAsk')}
      </a>
    </p>
  );
}
