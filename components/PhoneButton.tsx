import { useTranslations } from 'next-intl';
import { telUri } from '@/lib/directory/telUri';
import Icon from './Icon';

/** Calls a number that the service confirmed. */
export default function PhoneButton({ number }: { number: string }) {
  const t = useTranslations('contact');
  return (
    <a href={telUri(number)} className="button my-3">
      <Icon name="phone" />
      <span>
        <span className="block strong">{t('phone')}</span> <bdi dir="ltr">{number}</bdi>
      </span>
    </a>
  );
}
