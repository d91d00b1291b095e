import type { RequestLocale } from '@/lib/i18n/requestLocales';
import type { Field, FieldName } from '@/lib/requests/fields';
import { questionOf } from '@/lib/requests/words';

type Props = {
  field: Field & { name: FieldName };
  locale: RequestLocale;
  answer: string;
};

/** The answers among which one is chosen; who looks for the question's fault is led to the first. */
export default function RequestRadios({ field, locale, answer }: Props) {
  const { name, choices = [] } = field;
  const { options } = questionOf(locale, name);
  return choices.map((choice, i) => (
    <div key={choice}>
      <label className="tap">
        <input
          type="radio"
          id={i === 0 ? `f-${name}` : undefined}
          name={name}
          value={choice}
          defaultChecked={choice === answer}
        />
        {options[choice]}
      </label>
    </div>
  ));
}
