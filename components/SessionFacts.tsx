import { useLocale } from 'next-intl';
import { organisation } from '@/lib/content/documents';
import { textAttributes } from '@/lib/content/pages';
import { wordsFor } from '@/lib/content/topics';
import { languages } from '@/lib/i18n/languages';
import { requestLocaleOf } from '@/lib/i18n/requestLocales';
import { requestTranslator } from '@/lib/requests/words';
import { sessionFacts } from '@/lib/vocabulary';
import Facts, { type Fact } from './Facts';

/** What the service has said of its sessions; nothing where it has said nothing. */
export default function SessionFacts() {
  const reader = useLocale();
  const locale = requestLocaleOf(reader);
  const t = requestTranslator(locale);
  const facts = sessionFacts.flatMap((name): Fact[] => {
    const known = organisation.sessions?.[name];
    if (!known) return [];
    const { text, textLocale } = wordsFor(known, reader);
    const attributes = textAttributes({ locale, textLocale });
    return [
      [
        t(`facts.${name}`),
        <span key={name} {...attributes}>
          {text}
        </span>,
      ],
    ];
  });
  if (facts.length === 0) return null;
  const { lang, dir } = languages[locale];
  return (
    <section aria-labelledby="facts" lang={lang} dir={dir}>
      <h2 id="facts">{t('facts.title')}</h2>
      <Facts facts={facts} />
    </section>
  );
}
