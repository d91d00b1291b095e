import type { Control } from '@/lib/editor/controls';
import { type Filled, mistakeAt } from '@/lib/editor/form/filled';
import Fields from './Fields';
import Fieldset, { type Headed } from './Fieldset';

type Props = Headed & { control: Extract<Control, { type: 'group' }>; filled: Filled };

/** Fields that belong together. */
export default function Group({ control, filled, ...headed }: Props) {
  const { name } = headed;
  if (control.isFolded)
    return (
      <details id={name} open={mistakeAt(filled, name, true) !== undefined}>
        <summary className="tap underline">{control.label}</summary>
        <Fields controls={control.fields} filled={filled} prefix={`${name}.`} />
      </details>
    );
  return (
    <Fieldset {...headed} className="block-row field">
      <Fields controls={control.fields} filled={filled} prefix={`${name}.`} />
    </Fieldset>
  );
}
