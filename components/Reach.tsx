import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { organisation } from '@/lib/content/documents';
import { weekdays } from '@/lib/content/vocabulary';
import Dutch from './Dutch';
import Email from './Email';
import Phone from './Phone';

/** How to reach the service itself; what nobody knows yet is asked for, never guessed. */
export default function Reach() {
  const t = useTranslations();
  const { address, phone, hours, email, city } = organisation;
  const facts: [string, ReactNode][] = [];
  if (address) {
    const place = `${address.street}, ${address.postalCode} ${city}`;
    facts.push([t('contact.address'), <Dutch key="address">{place}</Dutch>]);
  }
  if (phone) {
    facts.push([t('contact.phone'), <Phone key="phone" number={phone} />]);
  }
  if (email) {
    const write = (
      <a key="email" href={`mailto:${email}`}>
        <Email address={email} />
      </a>
    );
    facts.push([t('contact.email'), write]);
  }
  for (const day of weekdays) {
    const open = (hours ?? []).filter((times) => times.day === day);
    const times = open.map(({ from, until }) => `${from}–${until}`).join(', ');
    if (times)
      facts.push([
        t(`days.${day}`),
        <bdi key={day} dir="ltr">
          {times}
        </bdi>,
      ]);
  }
  const missing = [
    !address && t('contact.address'),
    !phone && t('contact.phone'),
    !hours && t('contact.hours'),
  ].filter((word) => word !== false);
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{t('contact.place')}</h2>
      {facts.length > 0 && (
        <dl className="facts">
          {facts.map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {missing.length > 0 && (
        <p>
          <strong>{missing.join(' · ')}:</strong> {t('contact.unknown')}
        </p>
      )}
    </section>
  );
}
