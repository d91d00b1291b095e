import { useLocale, useTranslations } from 'next-intl';
import { personSlug } from '@/lib/addresses/directory';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { findPerson } from '@/lib/directory/answers';
import type { Absence } from '@/lib/directory/schema';
import { useDirectory } from '@/lib/directory/use';
import PersonName from './PersonName';

/** A time in which somebody is not there: from when to when, why, and who answers then. */
export default function Period({ period }: { period: Absence }) {
  const t = useTranslations('person');
  const locale = useLocale();
  const replacement = findPerson(useDirectory(), period.replacedBy);
  return (
    <p className="my-0">
      <strong>{period.text}</strong>.
      {replacement && (
        <>
          {' '}
          {t('replacedBy')}{' '}
          <a href={pathOf(locale, personSlug(replacement.slug))} className="tap">
            <PersonName>{replacement.name}</PersonName>
          </a>
        </>
      )}
    </p>
  );
}
