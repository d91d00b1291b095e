import { useMessages, useTranslations } from 'next-intl';
import { mailLink } from '@/lib/directory/mail';
import { useDirectory } from '@/lib/directory/use';
import { weekdays } from '@/lib/vocabulary';
import Dutch from './Dutch';
import Email from './Email';
import Facts, { type Fact } from './Facts';
import Phone from './Phone';

/** How to reach the service itself; what nobody knows yet is asked for, never guessed. */
export default function Reach() {
  const t = useTranslations();
  const words = useMessages().mail;
  const { address, phone, hours, email, city } = useDirectory().organisation;
  const place = address && `${address.street}, ${address.postalCode} ${city}`;
  const open = weekdays.map((key): Fact | false => {
    const times = (hours ?? []).filter(({ day }) => day.key === key);
    const spans = times.map(({ from, until }) => `${from}–${until}`).join(', ');
    return (
      times.length > 0 && [
        t(`days.${key}`),
        <bdi key={key} dir="ltr">
          {spans}
        </bdi>,
      ]
    );
  });
  const missing = [
    !address && t('contact.address'),
    !phone && t('contact.phone'),
    !hours && t('contact.hours'),
  ].filter((word) => word !== false);
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{t('contact.place')}</h2>
      <Facts
        facts={[
          phone !== null && [t('contact.phone'), <Phone key="phone" number={phone} />],
          place !== null && [t('contact.address'), <Dutch key="address">{place}</Dutch>],
          email !== null && [
            t('contact.email'),
            <a key="email" href={mailLink(email, words)} className="tap">
              <Email address={email} />
            </a>,
          ],
          ...open,
        ]}
      />
      {missing.length > 0 && (
        <p>
          <strong>{missing.join(' · ')}:</strong> {t('contact.unknown')}
        </p>
      )}
    </section>
  );
}
