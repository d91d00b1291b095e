import type { Control } from '@/lib/editor/controls';
import { type Filled, mistakeAt, rowsShown } from '@/lib/editor/form/filled';
import { say } from '@/lib/editor/words';
import Fields from './Fields';
import Fieldset, { type Headed } from './Fieldset';
import Mistake from './Mistake';
import More, { lastOf } from './More';

type Props = Headed & {
  control: Extract<Control, { type: 'rows' | 'pairs' | 'keyed' }>;
  filled: Filled;
};

/** A list of blocks with the same fields; each can go, and one more can come. */
export default function Rows({ control, filled, ...headed }: Props) {
  const { name } = headed;
  const rows = rowsShown(filled, name);
  return (
    <Fieldset {...headed}>
      {rows.map((row, i) => {
        const mistake = mistakeAt(filled, `${name}.${row}`, false);
        return (
          <fieldset
            key={row}
            id={i === rows.length - 1 ? lastOf(name) : undefined}
            className="block-row scroll-mt-4"
          >
            <legend>{say('fields.row', { name: control.one, number: i + 1 })}</legend>
            <Mistake id={`${name}.${row}-mistake`} text={mistake} />
            <Fields controls={control.fields} filled={filled} prefix={`${name}.${row}.`} />
            {filled.form.has(firstOf(control, `${name}.${row}`)) && (
              <label className="option">
                <input type="checkbox" name={`${name}.${row}.remove`} value="1" />
                <span>{say('fields.remove')}</span>
              </label>
            )}
          </fieldset>
        );
      })}
      <More name={name} isFirst={rows.length === 0} />
    </Fieldset>
  );
}

/** The name of a row's first field: what has none yet need not be taken away. */
function firstOf({ fields }: Props['control'], row: string): string {
  return `${row}.${fields[0]?.key}`;
}
