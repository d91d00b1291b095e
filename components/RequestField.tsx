import type { RequestLocale } from '@/lib/i18n/requestLocales';
import type { Fault } from '@/lib/requests/answers';
import type { Field, FieldName } from '@/lib/requests/fields';
import { faultIn, questionOf, requestTranslator } from '@/lib/requests/words';
import RequestInput from './RequestInput';
import RequestRadios from './RequestRadios';

type Props = {
  field: Field & { name: FieldName };
  locale: RequestLocale;
  answer: string;
  fault?: Fault;
};

/** What the parts of a question are called on the page. */
export function idsOf(name: FieldName, { hint, fault }: { hint?: string; fault?: string }) {
  const described = [hint && `h-${name}`, fault && `e-${name}`].filter(Boolean).join(' ');
  return { input: `f-${name}`, describedBy: described || undefined };
}

/** One question: its words, what is wrong with the answer, and where to answer. */
export default function RequestField({ field, locale, answer, fault }: Props) {
  const t = requestTranslator(locale);
  const { name, kind, must } = field;
  const { label, hint } = questionOf(locale, name);
  const said = fault && faultIn(locale, name, fault);
  const { input, describedBy } = idsOf(name, { hint, fault: said });
  const words = (
    <>
      {label}
      {!must && <span> {t('form.optional')}</span>}
    </>
  );
  const more = (
    <>
      {hint && <p id={`h-${name}`}>{hint}</p>}
      {said && (
        <p id={`e-${name}`} className="fault">
          <span className="hear">{t('form.fault', { title: '' })}</span>
          {said}
        </p>
      )}
    </>
  );
  const props = { field, locale, answer, describedBy, isWrong: said !== undefined };
  if (kind === 'choice')
    return (
      <fieldset className={said ? 'ask wrong' : 'ask'} aria-describedby={describedBy}>
        <legend>{words}</legend>
        {more}
        <RequestRadios {...props} />
      </fieldset>
    );
  return (
    <div className={said ? 'ask wrong' : 'ask'}>
      <label htmlFor={input}>{words}</label>
      {more}
      <RequestInput {...props} />
    </div>
  );
}
