import { useLocale } from 'next-intl';
import { pathOf, requestSlug } from '@/lib/addresses/fixed.mjs';
import { requestLocaleOf } from '@/lib/i18n/requestLocales';
import { fields, trap } from '@/lib/requests/fields';
import { meantMail } from '@/lib/requests/meantMail';
import type { View } from '@/lib/requests/view';
import { requestTranslator } from '@/lib/requests/words';
import RequestAnswers from './RequestAnswers';
import RequestPrivacy from './RequestPrivacy';
import RequestProblem, { answerStart } from './RequestProblem';

/** What was answered, to look through before it is sent. It carries everything: nothing is kept yet. */
export default function RequestCheck({ view }: { view: Extract<View, { shows: 'check' }> }) {
  const reader = useLocale();
  const locale = requestLocaleOf(reader);
  const t = requestTranslator(locale);
  const { answers, key, trapped, trouble } = view;
  const meant = meantMail(answers.email);
  const action = pathOf(reader, requestSlug);
  return (
    <>
      {trouble && <RequestProblem view={view} locale={locale} />}
      <h1 {...(trouble ? {} : answerStart)}>{t('check.title')}</h1>
      <p>{t('check.intro')}</p>
      {meant && <p className="aside">{t('check.meant', { address: meant })}</p>}
      <form method="post" action={`${action}#antwoord`}>
        {fields.map(({ name }) => (
          <input key={name} type="hidden" name={name} value={answers[name]} />
        ))}
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name={trap} value={trapped ? '1' : ''} />
        <RequestAnswers answers={answers} locale={locale}>
          {(section) => (
            <button
              type="submit"
              name="step"
              value="change"
              formAction={`${action}#${section}`}
              aria-label={t('check.changeSection', { section: t(`form.sections.${section}`) })}
              className="tap plain"
            >
              {t('check.change')}
            </button>
          )}
        </RequestAnswers>
        <RequestPrivacy locale={locale} />
        <p>{t('check.confirmation', { email: answers.email })}</p>
        <button type="submit" name="step" value="send" className="button my-3">
          {t('check.send')}
        </button>
        <button type="submit" name="step" value="change" className="tap plain">
          {t('check.changeSomething')}
        </button>
      </form>
    </>
  );
}
