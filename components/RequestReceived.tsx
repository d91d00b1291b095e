import { useLocale } from 'next-intl';
import { named } from '@/lib/addresses/menu';
import { sentBefore } from '@/lib/addresses/request';
import { organisation } from '@/lib/content/documents';
import { findPage } from '@/lib/content/pages';
import { wordsFor } from '@/lib/content/topics';
import { formatDay } from '@/lib/i18n/dates';
import { languages } from '@/lib/i18n/languages';
import { requestLocaleOf } from '@/lib/i18n/requestLocales';
import { shownHours } from '@/lib/requests/handle';
import { inGroups } from '@/lib/requests/reference';
import type { View } from '@/lib/requests/view';
import { requestTranslator } from '@/lib/requests/words';
import { dayOf } from '@/lib/today.mjs';
import PageCards from './PageCards';
import RequestAnswers from './RequestAnswers';
import RequestMail from './RequestMail';
import { answerStart } from './RequestProblem';

/** That a request is kept, under which number, and what comes next; for a day with all answers. */
export default function RequestReceived({ view }: { view: Extract<View, { shows: 'received' }> }) {
  const reader = useLocale();
  const locale = requestLocaleOf(reader);
  const t = requestTranslator(locale);
  const { reference, receivedAt, answers, mail } = view;
  const { answerWithin } = organisation.sessions ?? {};
  const within = answerWithin && wordsFor(answerWithin, locale).text;
  const email = answers?.email;
  const next = [named.goals, 'hulp/vrijwilligers'].flatMap((slug) => findPage(reader, slug) ?? []);
  return (
    <>
      <h1 {...answerStart}>{t('received.title')}</h1>
      <p id={sentBefore} tabIndex={-1} className="hidden">
        {t('received.again')}
      </p>
      <p className="aside strong">{t('received.reference', { reference: inGroups(reference) })}</p>
      <p>{t('received.notYet')}</p>
      <h2>{t('received.next')}</h2>
      {email &&
        (within ? (
          <p>{t('received.answerWithin', { email, within })}</p>
        ) : (
          <p>{t('received.answer', { email })}</p>
        ))}
      <p>
        {t.rich('received.nothing', {
          address: mail,
          mail: () => <RequestMail address={mail} />,
        })}
      </p>
      <p>{t('received.wrong')}</p>
      <p>{t('received.receivedOn', { date: formatDay(locale, dayOf(new Date(receivedAt))) })}</p>
      {answers && (
        <>
          <p className="print:hidden">{t('received.print', { hours: shownHours })}</p>
          <RequestAnswers answers={answers} locale={locale} />
        </>
      )}
      <h2 className="print:hidden">{t('received.read')}</h2>
      <div lang={languages[reader].lang} dir={languages[reader].dir} className="print:hidden">
        <PageCards pages={next} />
      </div>
    </>
  );
}
