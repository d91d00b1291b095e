import { useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { isAged, type Page } from '@/lib/content/pages';
import { formatDay } from '@/lib/i18n/dates';
import { sourceLocale } from '@/lib/i18n/languages';

/** Says in the reader's language how far the text below can be trusted. */
export default function Notice({ page }: { page: Page }) {
  const t = useTranslations('notice');
  const { locale, status, unread, checkedAt, reviewBy, slug } = page;
  const day = (date: string) => ({ date: formatDay(locale, date) });
  const aged = isAged(page) ? reviewBy : undefined;
  if (status === 'source' && !aged) return null;
  return (
    <aside
      aria-label={status === 'source' ? undefined : t('label')}
      className={status === 'reviewed' && !aged ? 'my-4' : 'aside my-4'}
    >
      {aged && <p className="my-0">{t('aged', day(aged))}</p>}
      {status === 'missing' && t('missing')}
      {unread && t('machine')} {status === 'outdated' && t('outdated')}
      {status === 'reviewed' && checkedAt && t('reviewed', day(checkedAt))}{' '}
      {status !== 'source' && (
        <a
          href={pathOf(sourceLocale, slug)}
          hrefLang={sourceLocale}
          className="inline-flex min-h-11 items-center"
        >
          {t('dutch')}
        </a>
      )}
    </aside>
  );
}
