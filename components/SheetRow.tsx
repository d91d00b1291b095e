import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/content/pages';
import { personSlug } from '@/lib/directory/addresses';
import type { Person } from '@/lib/directory/people';
import { siteUrl } from '@/lib/siteUrl';
import Confirmation from './Confirmation';
import Dutch, { dutchTag } from './Dutch';
import Email from './Email';
import Period from './Period';
import QrCode from './QrCode';

/** One person on the sheet for paper. */
export default function SheetRow({ person }: { person: Person }) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const { id, name, topics, days, email, phone, away } = person;
  return (
    <li className="sheet">
      <div>
        <h2 className="my-0">
          <Dutch>{name}</Dutch>
        </h2>
        <p className="my-0">{t(`functions.${person.function}`)}</p>
        <ul className="list-disc ps-5">
          {topics.map((topic) => (
            <li key={topic}>{t.rich(`topics.${topic}`, dutchTag)}</li>
          ))}
        </ul>
        <p className="my-0">
          {t('contact.workingDay', {
            day: days ? format.list(days.map((day) => t(`days.${day}`))) : t('person.askUs'),
          })}
        </p>
        <p className="my-0">
          <Email address={email} />
          {phone && (
            <>
              {' '}
              <bdi dir="ltr">{phone}</bdi>
            </>
          )}
        </p>
        {away?.map((period) => (
          <Period key={period.from} period={period} who="person" />
        ))}
        <Confirmation person={person} />
      </div>
      <QrCode address={siteUrl + pathOf(locale, personSlug(id))} className="size-28 shrink-0" />
    </li>
  );
}
