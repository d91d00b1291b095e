import { useTranslations } from 'next-intl';
import { inQuery } from '@/lib/directory/mail';

/** Plain links that hand an address on, by what a phone has; nothing of others is loaded. */
export default function ShareLinks({ address }: { address: string }) {
  const t = useTranslations('noEmail');
  const written = inQuery(address);
  const ways = [
    ['WhatsApp', `https://wa.me/?text=${written}`],
    ['SMS', `sms:?&body=${written}`],
    [t('mail'), `mailto:?body=${written}`],
  ] as const;
  return (
    <>
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
    </>
  );
}
