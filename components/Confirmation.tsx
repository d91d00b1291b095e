import { useLocale, useTranslations } from 'next-intl';
import type { Person } from '@/lib/directory/people';
import { trustOf } from '@/lib/directory/trust';
import { formatDay } from '@/lib/i18n/dates';

/** Whether the service confirmed a person's data, and when. */
export default function Confirmation({ person }: { person: Person }) {
  const t = useTranslations('person');
  const locale = useLocale();
  const trust = trustOf(person);
  const date = person.verified ? formatDay(locale, person.verified.date) : '';
  return (
    <p className="mt-3 mb-0 text-base">
      {trust === 'confirmed' ? (
        t('confirmed', { date })
      ) : (
        <span className="label">{trust === 'old' ? t('old', { date }) : t('unconfirmed')}</span>
      )}
    </p>
  );
}
