import { createTranslator, useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { organisation } from '@/lib/content/documents';
import { confirmedPhone } from '@/lib/directory/answers';
import { inQuery } from '@/lib/directory/mail';
import type { Entry } from '@/lib/directory/schema';
import { isolated } from '@/lib/i18n/isolated';
import { sourceLocale } from '@/lib/i18n/languages';
import { siteUrl } from '@/lib/siteUrl.mjs';
import messages from '@/messages/nl.json';
import PhoneButton from './PhoneButton';

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
  const address = inQuery(siteUrl + pathOf(locale, slug));
  const names = {
    page: isolated(about),
    name: isolated(organisation.name),
    email: isolated(person.email),
  };
  const ways = [
    ['WhatsApp', `https://wa.me/?text=${address}`],
    ['SMS', `sms:?&body=${address}`],
    [t('mail'), `mailto:?body=${address}`],
  ] as const;
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
        <p>{t('share')}</p>
        <ul className="flex flex-wrap">
          {ways.map(([name, href]) => (
            <li key={name} className="pe-5">
              <a href={href} className="tap">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p>{t('seen')}</p>
      </div>
    </details>
  );
}
