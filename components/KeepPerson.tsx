import { useLocale, useTranslations } from 'next-intl';
import { fileSlug, type VcardVersion, vcardName } from '@/lib/addresses/directory';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import type { Entry } from '@/lib/directory/schema';
import Icon from './Icon';
import QrCode from './QrCode';

/** One person for in the phone: a file to save, or a code that another phone scans. */
export default function KeepPerson({ person }: { person: Entry }) {
  const t = useTranslations('contact');
  const locale = useLocale();
  const card = (version: VcardVersion) => pathOf(locale, fileSlug(vcardName(person.slug, version)));
  return (
    <section aria-labelledby="keep" className="card">
      <h2 id="keep" className="mt-0">
        {t('keep')}
      </h2>
      <div className="print:hidden">
        <a href={card('3.0')} className="button">
          <Icon name="file" className="size-6" />
          {t('saveOne')}
        </a>
        <a href={card('4.0')} className="inline-flex min-h-11 items-center">
          <bdi dir="ltr" lang="en">
            vCard 4.0
          </bdi>
        </a>
      </div>
      <QrCode address={person.page} className="size-40" />
      <p className="my-0 text-base">{t('qr')}</p>
    </section>
  );
}
