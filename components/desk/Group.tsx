import type { Control } from '@/lib/editor/controls';
import type { Filled } from '@/lib/editor/form/filled';
import Fields from './Fields';
import Fieldset, { type Headed } from './Fieldset';

type Props = Headed & { control: Extract<Control, { type: 'group' }>; filled: Filled };

/** Fields that belong together. */
export default function Group({ control, filled, ...headed }: Props) {
  return (
    <Fieldset {...headed} className="block-row field">
      <Fields controls={control.fields} filled={filled} prefix={`${headed.name}.`} />
    </Fieldset>
  );
}
