import type { RequestLocale } from '@/lib/i18n/requestLocales';
import type { Field, FieldName } from '@/lib/requests/fields';
import { anyMonth, months } from '@/lib/requests/months';
import { answerIn, requestTranslator } from '@/lib/requests/words';
import { today } from '@/lib/today.mjs';

type Props = {
  field: Field & { name: FieldName };
  locale: RequestLocale;
  answer: string;
  describedBy?: string;
  isWrong: boolean;
};

/** Where a question is answered in words, a number or a month. What is too long is said, not cut off. */
export default function RequestInput({ field, locale, answer, describedBy, isWrong }: Props) {
  const { name, kind, max, autocomplete } = field;
  const shared = {
    id: `f-${name}`,
    name,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong || undefined,
  };
  if (kind === 'text')
    return <textarea {...shared} rows={max > 300 ? 5 : 3} defaultValue={answer} />;
  if (kind === 'month') {
    const asked = [...months(today()), anyMonth];
    return (
      <select {...shared} defaultValue={asked.includes(answer) ? answer : ''}>
        <option value="">{requestTranslator(locale)('form.choose')}</option>
        {asked.map((month) => (
          <option key={month} value={month}>
            {answerIn(locale, field, month)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...shared}
      type={kind === 'email' || kind === 'tel' ? kind : 'text'}
      inputMode={kind === 'number' ? 'numeric' : undefined}
      spellCheck={kind === 'email' ? false : undefined}
      autoComplete={autocomplete}
      defaultValue={answer || undefined}
    />
  );
}
