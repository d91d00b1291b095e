import { useLocale } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { named } from '@/lib/addresses/menu';
import { getPage } from '@/lib/content/pages';
import { requestLocaleOf } from '@/lib/i18n/requestLocales';
import { requestTranslator } from '@/lib/requests/words';

/** That nothing was kept, where the text still is, and who can be asked instead. */
export default function RequestFailed() {
  const reader = useLocale();
  const locale = requestLocaleOf(reader);
  const t = requestTranslator(locale);
  return (
    <>
      <h1>{t('trouble.notStored')}</h1>
      <p>{t('trouble.goBack')}</p>
      <a href={pathOf(locale, named.schools)} className="tap">
        {getPage(locale, named.schools).title}
      </a>
    </>
  );
}
