import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { named } from '@/lib/addresses/menu';
import { isForTwo, togetherSlug } from '@/lib/addresses/together';
import { organisation } from '@/lib/content/documents';
import { isAged, type Page, slugs } from '@/lib/content/pages';
import { formatDay } from '@/lib/i18n/dates';
import { sourceLocale } from '@/lib/i18n/languages';

/** What there is to say of the words; `slug` leads to the Dutch ones. */
type Props = {
  of: Pick<Page, 'status' | 'unread' | 'checkedAt' | 'reviewBy'> &
    Partial<Pick<Page, 'slug' | 'textLocale'>>;
};

/** Says in the reader's language how far the words can be trusted: in one line, with more inside. */
export default function Notice({ of }: Props) {
  const t = useTranslations('notice');
  const words = useTranslations('page');
  const locale = useLocale();
  const { status, unread, checkedAt, reviewBy, slug, textLocale } = of;
  const isNew = organisation.approved === undefined;
  const day = (date: string) => ({ date: formatDay(locale, date) });
  const aged = isAged(of) ? reviewBy : undefined;
  const outdated = status === 'outdated';
  const dutch = slug !== undefined && (
    <a href={pathOf(sourceLocale, slug)} hrefLang={sourceLocale} className="tap">
      {t('dutch')}
    </a>
  );
  const together = slug !== undefined &&
    slugs.includes(slug) &&
    isForTwo(slug) &&
    locale !== sourceLocale && (
      <a href={pathOf(locale, togetherSlug(slug))} className="tap">
        {t('together')}
      </a>
    );
  const ask = (
    <a href={pathOf(locale, named.contact)} className="tap">
      {words('whoToAsk')}
    </a>
  );
  return (
    <>
      {(unread || outdated) && (
        <details className="note">
          <summary>
            {[unread && t('short'), outdated && t('old')].filter(Boolean).join(' · ')}
          </summary>
          <p className="aside">
            {unread && t('machine')} {outdated && t('outdated')} {ask} {together || dutch}
          </p>
        </details>
      )}
      {textLocale === sourceLocale && isNew && (
        <details className="note">
          <summary>{t('new')}</summary>
          <p className="aside">
            {t('written')} {ask}
          </p>
        </details>
      )}
      {status === 'missing' && (
        <p>
          {t('missing')} {dutch}
        </p>
      )}
      {status === 'reviewed' && checkedAt && (
        <p>
          {t('reviewed', day(checkedAt))} {together || dutch}
        </p>
      )}
      {aged && <p className="aside">{t('aged', day(aged))}</p>}
    </>
  );
}
