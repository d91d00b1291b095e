import { useMessages, useTranslations } from 'next-intl';
import { mailLink } from '@/lib/directory/mail';
import Email from './Email';
import Icon from './Icon';

type Props = {
  address: string;
  /** What the reader reads about, in Dutch. */
  about?: string;
};

/** Opens a mail with questions to fill in. */
export default function MailButton({ address, about }: Props) {
  const t = useTranslations('person');
  return (
    <a href={mailLink(address, useMessages().mail, about)} className="button">
      <Icon name="contact" />
      <span className="min-w-0">
        <span className="block strong">{t('send')}</span> <Email address={address} />
      </span>
    </a>
  );
}
