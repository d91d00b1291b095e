import { createTranslator, useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { organisation } from '@/lib/content/documents';
import { confirmedPhone } from '@/lib/directory/answers';
import type { Entry } from '@/lib/directory/schema';
import { isolated } from '@/lib/i18n/isolated';
import { sourceLocale } from '@/lib/i18n/languages';
import { siteUrl } from '@/lib/siteUrl.mjs';
import messages from '@/messages/nl.json';
import PhoneButton from './PhoneButton';
import ShareLinks from './ShareLinks';

type Props = {
  /** The page on which it stands, and its title in Dutch. */
  slug: string;
  about: string;
  /** Whom a helper writes to. */
  person: Entry;
};

const dutch = createTranslator({ locale: sourceLocale, messages });

/** For who cannot mail: words to show to a helper, and plain links that hand the page on. */
export default function NoEmail({ slug, about, person }: Props) {
  const t = useTranslations('noEmail');
  const locale = useLocale();
  const phone = confirmedPhone(person);
  const names = {
    page: isolated(about),
    name: isolated(organisation.name),
    email: isolated(person.email),
  };
  return (
    <details className="note print:hidden">
      <summary>{t('title')}</summary>
      <div className="aside">
        {phone && <PhoneButton number={phone} />}
        <p>{t('show')}</p>
        <p lang="nl-BE" dir="ltr" translate="no" className="strong">
          {dutch('noEmail.ask', names)}
        </p>
        {locale !== sourceLocale && <p>{t('ask', names)}</p>}
        <ShareLinks address={siteUrl + pathOf(locale, slug)} />
      </div>
    </details>
  );
}
