import type { ReactNode } from 'react';
import type { RequestLocale } from '@/lib/i18n/requestLocales';
import { type Answers, fields, type Section, sections } from '@/lib/requests/fields';
import { answerIn, questionOf, requestTranslator } from '@/lib/requests/words';
import Facts, { type Fact } from './Facts';

type Props = {
  answers: Answers;
  locale: RequestLocale;
  /** What stands below the answers of a part. */
  children?: (section: Section) => ReactNode;
};

/** What was answered, in the order of the form. */
export default function RequestAnswers({ answers, locale, children }: Props) {
  const t = requestTranslator(locale);
  return sections.map((section) => (
    <section key={section} aria-labelledby={`is-${section}`}>
      <h2 id={`is-${section}`}>{t(`form.sections.${section}`)}</h2>
      <Facts
        facts={fields
          .filter((field) => field.section === section)
          .map((field): Fact => {
            const said = answerIn(locale, field, answers[field.name]);
            return [
              questionOf(locale, field.name).label,
              said ? <bdi key="said">{said}</bdi> : t('check.empty'),
            ];
          })}
      />
      {children?.(section)}
    </section>
  ));
}
