import { useLocale } from 'next-intl';
import { pathOf, requestSlug } from '@/lib/addresses/fixed.mjs';
import { requestLocaleOf } from '@/lib/i18n/requestLocales';
import { answersFrom, fields, sections, trap } from '@/lib/requests/fields';
import type { View } from '@/lib/requests/view';
import { requestTranslator } from '@/lib/requests/words';
import RequestField from './RequestField';
import RequestPrivacy from './RequestPrivacy';
import RequestProblem, { answerStart } from './RequestProblem';
import SessionFacts from './SessionFacts';

/** Nothing answered yet; most schools ask for one group. */
const nothing = answersFrom(({ name }) => (name === 'groups' ? '1' : ''));

/** All questions on one page, as they are at first or with what was answered. */
export default function RequestForm({ view }: { view?: Extract<View, { shows: 'form' }> }) {
  const reader = useLocale();
  const locale = requestLocaleOf(reader);
  const t = requestTranslator(locale);
  const { answers, faults } = view ?? { answers: nothing, faults: [] };
  const isWrong = view && (view.trouble !== undefined || faults.length > 0);
  return (
    <>
      {isWrong && <RequestProblem view={view} locale={locale} />}
      <h1 {...(view && !isWrong ? answerStart : {})}>{t('form.title')}</h1>
      <p>{t('form.intro')}</p>
      <SessionFacts />
      <form method="post" action={`${pathOf(reader, requestSlug)}#antwoord`} noValidate>
        {sections.map((section) => (
          <section key={section} aria-labelledby={section}>
            <h2 id={section}>{t(`form.sections.${section}`)}</h2>
            {fields
              .filter((field) => field.section === section)
              .map((field) => (
                <RequestField
                  key={field.name}
                  field={field}
                  locale={locale}
                  answer={answers[field.name]}
                  fault={faults.find((one) => one.field === field.name)?.fault}
                />
              ))}
          </section>
        ))}
        <div className="hear" aria-hidden="true">
          <label>
            {t('form.trap')}
            <input type="text" name={trap} tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <RequestPrivacy locale={locale} />
        <button type="submit" name="step" value="check" className="button my-3">
          {t('form.next')}
        </button>
      </form>
    </>
  );
}
