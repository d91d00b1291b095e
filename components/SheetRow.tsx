import '@/app/styles/sheet.css';
import { useTranslations } from 'next-intl';
import type { Entry } from '@/lib/directory/schema';
import Confirmation from './Confirmation';
import Email from './Email';
import Period from './Period';
import PersonName from './PersonName';
import QrCode from './QrCode';
import TopicName from './TopicName';

/** One person on the sheet for paper. */
export default function SheetRow({ person }: { person: Entry }) {
  const t = useTranslations('person');
  const { name, topics, email, phone, away, page, sentences, confirmation } = person;
  return (
    <li className="sheet">
      <div>
        <h2 className="my-0">
          <PersonName>{name}</PersonName>
        </h2>
        <p className="my-0">{person.function.label}</p>
        <ul>
          {topics.map(({ key }) => (
            <li key={key}>
              <TopicName topic={key} />
            </li>
          ))}
        </ul>
        {person.topicsViaCoordinator.length > 0 && (
          <>
            <p className="my-0">{t('viaCoordinator')}</p>
            <ul>
              {person.topicsViaCoordinator.map(({ key }) => (
                <li key={key}>
                  <TopicName topic={key} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="my-0">{sentences.workingDay}</p>
        {sentences.languages && (
          <p className="my-0">
            {t('languages')}: {sentences.languages}
          </p>
        )}
        <p className="my-0">
          {phone && <bdi dir="ltr">{phone}</bdi>} <Email address={email} />
        </p>
        {away.map((period) => (
          <Period key={period.from} period={period} />
        ))}
        <Confirmation confirmation={confirmation} />
      </div>
      <QrCode address={page} name={name} size={112} />
    </li>
  );
}
