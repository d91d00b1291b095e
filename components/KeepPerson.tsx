import { useLocale, useTranslations } from 'next-intl';
import { fileSlug, type VcardVersion, vcardName } from '@/lib/addresses/directory';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import type { Entry } from '@/lib/directory/schema';
import Icon from './Icon';
import PersonName from './PersonName';
import QrCode from './QrCode';

/** One person for in the phone: a file to save, or a code that another phone scans. */
export default function KeepPerson({ person }: { person: Entry }) {
  const t = useTranslations('contact');
  const locale = useLocale();
  const card = (version: VcardVersion) => pathOf(locale, fileSlug(vcardName(person.slug, version)));
  return (
    <section aria-labelledby="keep" className="card">
      <h2 id="keep">{t('saveOne')}</h2>
      <div className="print:hidden">
        <a href={card('3.0')} className="button">
          <Icon name="file" />
          <PersonName>{person.name}</PersonName>
        </a>{' '}
        <a href={card('4.0')} className="tap">
          <bdi dir="ltr" lang="en">
            vCard 4.0
          </bdi>
        </a>
      </div>
      <QrCode address={person.page} name={person.name} size={160} />
      <p className="my-0">{t('qr')}</p>
    </section>
  );
}
