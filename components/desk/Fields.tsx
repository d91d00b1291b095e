import type { Control, Option } from '@/lib/editor/controls';
import { type Filled, mistakeAt } from '@/lib/editor/form/filled';
import { say } from '@/lib/editor/words';
import Choice from './Choice';
import Field from './Field';
import Group from './Group';
import LongText from './LongText';
import Rows from './Rows';
import Select from './Select';
import Selects from './Selects';
import WordFields from './WordFields';

type Props = {
  controls: Control[];
  filled: Filled;
  /** The name of the list or group around them, with a point: `away.0.`. */
  prefix?: string;
  /** The language of what is typed; labels stay Dutch. */
  typed?: { lang: string; dir: string };
};

/** The controls of a form, each with its label, its help, what was typed and what is wrong with it. */
export default function Fields({ controls, filled, prefix = '', typed }: Props) {
  return controls.map((control) => (
    <OneField
      key={control.key}
      control={control}
      filled={filled}
      name={prefix + control.key}
      typed={typed}
    />
  ));
}

type One = Pick<Props, 'filled' | 'typed'> & { control: Control; name: string };

function OneField({ control, filled, name, typed }: One) {
  const { label, help, isRequired } = control;
  const value = filled.form.get(name) ?? '';
  const told = {
    name,
    label: isRequired || control.isOneOf ? label : `${label} ${say('fields.optional')}`,
    help,
    mistake: mistakeAt(filled, name, true),
  };
  const headed = { name, legend: told.label, help, mistake: mistakeAt(filled, name, false) };
  switch (control.type) {
    case 'hidden':
      return null;
    case 'longText':
      return <LongText {...told} {...typed} value={value} />;
    case 'select':
      return <Select {...told} options={control.options} value={value} isRequired={isRequired} />;
    case 'checkboxes':
      return (
        <Choice
          {...headed}
          mistake={told.mistake}
          type="checkbox"
          options={withOthers(control.options, filled.form.getAll(name))}
          chosen={filled.form.getAll(name)}
        />
      );
    case 'selects':
      return <Selects {...headed} control={control} filled={filled} />;
    case 'rows':
    case 'pairs':
      return <Rows {...headed} control={control} filled={filled} />;
    case 'group':
      return <Group {...headed} control={control} filled={filled} />;
    case 'words':
      return <WordFields {...headed} control={control} filled={filled} />;
    case 'confirmation':
      return (
        <div className="field">
          {help && <p className="help">{help}</p>}
          <button type="submit" name={name} value="today" className="button quiet">
            {say('fields.confirm')}
          </button>
        </div>
      );
    case 'text':
      return <Field {...told} {...typed} type="text" defaultValue={value} autoComplete="off" />;
    case 'number':
      return <Field {...told} type="text" inputMode="numeric" defaultValue={value} />;
    default:
      return <Field {...told} type={control.type} defaultValue={value} />;
  }
}

/** What stands in the file stays to be chosen, whatever the list says. */
function withOthers(options: Option[], chosen: string[]): Option[] {
  const others = chosen.filter((value) => !options.some((option) => option.value === value));
  return [
    ...options,
    ...others.map((value) => ({ value, label: say('fields.unknown', { value }) })),
  ];
}
