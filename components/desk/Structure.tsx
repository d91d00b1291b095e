import type { Control } from '@/lib/editor/controls';
import { type Filled, mistakeAt } from '@/lib/editor/form/filled';
import { say } from '@/lib/editor/words';
import Fields from './Fields';

type Props = { controls: Control[]; filled: Filled };

/** What a page has beside its text, behind one line; open where something is wrong or was asked for. */
export default function Structure({ controls, filled }: Props) {
  const isWrong = controls.some(({ key }) => mistakeAt(filled, key, true) !== undefined);
  return (
    controls.length > 0 && (
      <details open={isWrong || filled.more !== undefined}>
        <summary className="tap underline">{say('texts.structure')}</summary>
        <Fields controls={controls} filled={filled} />
      </details>
    )
  );
}
