import { useTranslations } from 'next-intl';
import QrCode from './QrCode';

/** A page to take along: a code to scan, and the address in plain letters. */
export default function PageCode({ address, name }: { address: string; name: string }) {
  const t = useTranslations('site');
  return (
    <>
      <QrCode address={address} name={name} size={112} />
      <p>
        {t('address')} <bdi dir="ltr">{address}</bdi>
      </p>
    </>
  );
}
