import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/content/pages';
import { fileSlug, personSlug, vcardName } from '@/lib/directory/addresses';
import type { VcardVersion } from '@/lib/directory/vcard';
import { siteUrl } from '@/lib/siteUrl';
import Icon from './Icon';
import QrCode from './QrCode';

/** One person for in the phone: a file to save, or a code that another phone scans. */
export default function KeepPerson({ id }: { id: string }) {
  const t = useTranslations('contact');
  const locale = useLocale();
  const card = (version: VcardVersion) => pathOf(locale, fileSlug(vcardName(id, version)));
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
      <QrCode address={siteUrl + pathOf(locale, personSlug(id))} className="size-40" />
      <p className="my-0 text-base">{t('qr')}</p>
    </section>
  );
}
