import { organisation } from '@/lib/content/documents';
import type { RequestLocale } from '@/lib/i18n/requestLocales';
import { keptDays } from '@/lib/requests/retention';
import { requestTranslator } from '@/lib/requests/words';

/** What happens with what is filled in (GDPR, article 13), from the facts of the service. */
export default function RequestPrivacy({ locale }: { locale: RequestLocale }) {
  const t = requestTranslator(locale);
  const { controller } = organisation;
  if (!controller) return null;
  const { name, address, contact, legalGround, mailProcessor, dataProtectionOfficer } = controller;
  const sentences = [
    t('privacy.use'),
    t('privacy.controller', { name, address }),
    t(`privacy.grounds.${legalGround}`),
    t('privacy.readers', { processor: mailProcessor }),
    t('privacy.kept', { days: keptDays }),
    t('privacy.rights', { contact }),
    dataProtectionOfficer && t('privacy.officer', { officer: dataProtectionOfficer }),
    t('privacy.complaint'),
  ];
  return (
    <section aria-labelledby="privacy" className="aside my-3">
      <h2 id="privacy">{t('privacy.title')}</h2>
      <p>{sentences.filter(Boolean).join(' ')}</p>
    </section>
  );
}
