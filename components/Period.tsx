import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/content/pages';
import type { Away } from '@/lib/content/schema';
import { type Absent, absenceSentence } from '@/lib/directory/absence';
import { personSlug } from '@/lib/directory/addresses';
import { findPerson } from '@/lib/directory/people';
import { formatDay } from '@/lib/i18n/dates';
import Dutch from './Dutch';

type Props = { period: Away; who: Absent };

/** A time in which somebody is not there: from when to when, why, and who answers then. */
export default function Period({ period, who }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { from, until, reason } = period;
  const days = { from: formatDay(locale, from), until: formatDay(locale, until) };
  const replacement = findPerson(period.replacedBy);
  return (
    <p className="my-0">
      <strong>{t(absenceSentence(who, period), days)}</strong> ({t(`reasons.${reason}`)}).
      {replacement && (
        <>
          {' '}
          {t('person.replacedBy')}{' '}
          <a href={pathOf(locale, personSlug(replacement.id))}>
            <Dutch>{replacement.name}</Dutch>
          </a>
        </>
      )}
    </p>
  );
}
