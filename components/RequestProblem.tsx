import type { RequestLocale } from '@/lib/i18n/requestLocales';
import type { View } from '@/lib/requests/view';
import { faultIn, requestTranslator } from '@/lib/requests/words';
import RequestMail from './RequestMail';

/** Marks where the answer to what was sent begins: without a script, too, it is read first. */
export const answerStart = { id: 'antwoord', tabIndex: -1, autoFocus: true };

type Props = { view: Exclude<View, { shows: 'received' }>; locale: RequestLocale };

/** What is wrong, with a link to each answer. */
export default function RequestProblem({ view, locale }: Props) {
  const t = requestTranslator(locale);
  const { trouble, mail, minutes = 0 } = view;
  const faults = view.shows === 'form' ? view.faults : [];
  return (
    <section {...answerStart} aria-labelledby="problem" className="aside my-3">
      <h2 id="problem">{trouble ? t(`trouble.${trouble}`) : t('faults.title')}</h2>
      {trouble && <p>{t(`trouble.${trouble}Text`, { minutes })}</p>}
      {trouble && (
        <p>
          {t.rich('trouble.mail', { address: mail, mail: () => <RequestMail address={mail} /> })}
        </p>
      )}
      <ul>
        {faults.map(({ field, fault }) => (
          <li key={field}>
            <a href={`#f-${field}`} className="tap">
              {faultIn(locale, field, fault)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
