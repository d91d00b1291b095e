import type { Control } from '@/lib/editor/controls';
import { type Filled, mistakeAt, rowsShown } from '@/lib/editor/form/filled';
import { say } from '@/lib/editor/words';
import More from './More';
import Select from './Select';
import Told, { describedBy } from './Told';

type Props = { control: Extract<Control, { type: 'selects' }>; filled: Filled; name: string };

/** A list in the editor's order: one select for each, and one that is free. */
export default function Selects({ control, filled, name }: Props) {
  const said = { name, help: control.help, mistake: mistakeAt(filled, name, false) };
  const { 'aria-describedby': described } = describedBy(said);
  return (
    <fieldset id={name} className="field" aria-describedby={described}>
      <legend>
        {control.label} {!control.isRequired && say('fields.optional')}
      </legend>
      <Told {...said} />
      {rowsShown(filled, name, 1).map((row, i) => (
        <Select
          key={row}
          name={`${name}.${row}`}
          label={say('fields.row', { number: i + 1 })}
          mistake={mistakeAt(filled, `${name}.${row}`, true)}
          options={control.options}
          value={filled.form.get(`${name}.${row}`) ?? ''}
          isRequired={false}
        />
      ))}
      <More name={name} />
    </fieldset>
  );
}
