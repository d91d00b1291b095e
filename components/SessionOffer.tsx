import { useLocale, useTranslations } from 'next-intl';
import { pathOf, requestSlug } from '@/lib/addresses/fixed.mjs';
import { whoHandles } from '@/lib/directory/answers';
import { useDirectory } from '@/lib/directory/use';
import { languages } from '@/lib/i18n/languages';
import { requestLocaleOf } from '@/lib/i18n/requestLocales';
import { requestMailLink } from '@/lib/requests/mailLink';
import { requestQuestions } from '@/lib/requests/words';
import Icon from './Icon';
import SessionFacts from './SessionFacts';

type Props = {
  /** What the page is about, for who handles it. */
  topics?: readonly string[];
  withForm: boolean;
};

/** How a school asks for a session: on the form, or with a mail in which the questions already stand. */
export default function SessionOffer({ topics = [], withForm }: Props) {
  const t = useTranslations('schools');
  const reader = useLocale();
  const directory = useDirectory();
  const locale = requestLocaleOf(reader);
  const [person] = topics.flatMap((topic) => whoHandles(directory, topic).people);
  const { lang, dir } = languages[locale];
  return (
    <>
      {withForm ? (
        <>
          <p>{t('form')}</p>
          <a href={pathOf(reader, requestSlug)} className="button">
            <Icon name="school" /> {t('link')}
          </a>
        </>
      ) : (
        <>
          <p>{t('questions')}</p>
          <ul className="prose" lang={lang} dir={dir}>
            {requestQuestions(locale).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          {person && (
            <a href={requestMailLink(person.email, locale)} className="button">
              <Icon name="contact" /> {t('mail')}
            </a>
          )}
        </>
      )}
      <SessionFacts />
    </>
  );
}
