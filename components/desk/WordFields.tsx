import type { Control } from '@/lib/editor/controls';
import { type Filled, mistakeAt } from '@/lib/editor/form/filled';
import { say } from '@/lib/editor/words';
import { languages, sourceLocale } from '@/lib/i18n/languages';
import Fieldset, { type Headed } from './Fieldset';
import LongText from './LongText';

type Props = Headed & { control: Extract<Control, { type: 'words' }>; filled: Filled };

/** The same words in several languages: Dutch in sight, the others behind one line. */
export default function WordFields({ control, filled, ...headed }: Props) {
  const { name } = headed;
  const shown = control.languages.map(({ locale, label }) => ({
    locale,
    name: `${name}.${locale}`,
    label,
    mistake: mistakeAt(filled, `${name}.${locale}`, true),
    value: filled.form.get(`${name}.${locale}`) ?? '',
  }));
  const draw = (fields: typeof shown) =>
    fields.map(({ locale, ...field }) => (
      <LongText
        key={locale}
        {...field}
        rows={2}
        lang={languages[locale].lang}
        dir={languages[locale].dir}
      />
    ));
  const others = shown.filter(({ locale }) => locale !== sourceLocale);
  return (
    <Fieldset {...headed}>
      {draw(shown.filter(({ locale }) => locale === sourceLocale))}
      <details open={others.some(({ mistake }) => mistake !== undefined)}>
        <summary className="tap underline">{say('fields.otherLanguages')}</summary>
        {draw(others)}
      </details>
    </Fieldset>
  );
}
