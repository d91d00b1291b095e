import type { Control } from '@/lib/editor/controls';
import { type Filled, mistakeAt, rowsShown } from '@/lib/editor/form/filled';
import { say } from '@/lib/editor/words';
import Fieldset, { type Headed } from './Fieldset';
import More, { lastOf } from './More';
import Select from './Select';

type Props = Headed & { control: Extract<Control, { type: 'selects' }>; filled: Filled };

/** A list in the editor's order: one select for each, and one that is free. */
export default function Selects({ control, filled, ...headed }: Props) {
  const { name } = headed;
  const rows = rowsShown(filled, name, 1);
  return (
    <Fieldset {...headed}>
      {rows.map((row, i) => (
        <div
          key={row}
          id={i === rows.length - 1 ? lastOf(name) : undefined}
          className="scroll-mt-4"
        >
          <Select
            name={`${name}.${row}`}
            label={say('fields.row', { name: control.one, number: i + 1 })}
            mistake={mistakeAt(filled, `${name}.${row}`, true)}
            options={control.options}
            value={filled.form.get(`${name}.${row}`) ?? ''}
            isRequired={false}
          />
        </div>
      ))}
      <More name={name} />
    </Fieldset>
  );
}
