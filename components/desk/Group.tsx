import type { Control } from '@/lib/editor/controls';
import { type Filled, mistakeAt } from '@/lib/editor/form/filled';
import { say } from '@/lib/editor/words';
import Fields from './Fields';
import Told, { describedBy } from './Told';

type Props = { control: Extract<Control, { type: 'group' }>; filled: Filled; name: string };

/** Fields that belong together. */
export default function Group({ control, filled, name }: Props) {
  const said = { name, help: control.help, mistake: mistakeAt(filled, name, false) };
  if (control.isFolded)
    return (
      <details id={name} open={mistakeAt(filled, name, true) !== undefined}>
        <summary className="tap underline">{control.label}</summary>
        <Fields controls={control.fields} filled={filled} prefix={`${name}.`} />
      </details>
    );
  return (
    <fieldset
      id={name}
      className="block-row field"
      aria-describedby={describedBy(said)['aria-describedby']}
    >
      <legend>
        {control.label} {!control.isRequired && say('fields.optional')}
      </legend>
      <Told {...said} />
      <Fields controls={control.fields} filled={filled} prefix={`${name}.`} />
    </fieldset>
  );
}
