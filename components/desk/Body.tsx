import type { Control } from '@/lib/editor/controls';
import { type Filled, mistakeAt } from '@/lib/editor/form/filled';
import type { Address } from '@/lib/editor/texts';
import { hasHttp } from '@/lib/editor/tidy';
import { say } from '@/lib/editor/words';
import Examples from './Examples';
import LongText from './LongText';

/** The text of a page as a control of its form. */
export const body: Control = {
  key: 'body',
  label: say('texts.body'),
  type: 'longText',
  isRequired: true,
};

type Props = { filled: Filled; addresses: Address[]; lang?: string; dir?: 'ltr' | 'rtl' };

/** The text of a page, with what can be in it and how that is typed. */
export default function Body({ filled, addresses, lang, dir }: Props) {
  const value = filled.form.get(body.key) ?? '';
  const mistake = mistakeAt(filled, body.key, true);
  const note = /<!--\s*vertaler:/.test(value) ? ` ${say('texts.noteHelp')}` : '';
  return (
    <>
      <LongText
        name={body.key}
        label={body.label}
        help={say('texts.bodyHelp') + note}
        mistake={mistake}
        value={value}
        rows={22}
        lang={lang}
        dir={dir}
      >
        {mistake && hasHttp(value) && (
          <button type="submit" name="do" value="https" className="button quiet">
            {say('texts.https')}
          </button>
        )}
      </LongText>
      <Examples addresses={addresses} />
    </>
  );
}
