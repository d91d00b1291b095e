import type { Control, Option } from '@/lib/editor/controls';
import { type Filled, mistakeAt } from '@/lib/editor/form/filled';
import { say } from '@/lib/editor/words';
import { languages } from '@/lib/i18n/languages';
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
};

/** The controls of a form, each with its label, its help, what was typed and what is wrong with it. */
export default function Fields({ controls, filled, prefix = '' }: Props) {
  return controls.map((control) => (
    <OneField
      key={control.key}
      control={control}
      filled={filled}
      name={prefix + control.key}
      isInside={prefix !== ''}
    />
  ));
}

type One = { control: Control; filled: Filled; name: string; isInside: boolean };

function OneField({ control, filled, name, isInside }: One) {
  const { label, help, isRequired, locale } = control;
  const typed = locale && { lang: languages[locale].lang, dir: languages[locale].dir };
  const value = filled.form.get(name) ?? '';
  // What must be filled in is said where not everything around it must be.
  const needed = isInside ? `${label} ${say('fields.needed')}` : label;
  const optional = control.isOneOf ? label : `${label} ${say('fields.optional')}`;
  const said = isRequired ? needed : optional;
  const told = {
    name,
    label: said,
    help,
    mistake: mistakeAt(filled, name, true),
  };
  const headed = { name, legend: told.label, help, mistake: mistakeAt(filled, name, false) };
  switch (control.type) {
    case 'hidden':
    case 'confirmation':
      return null;
    case 'longText':
      return <LongText {...told} {...typed} value={value} rows={control.rows} />;
    case 'lines':
      return <LongText {...told} value={value} rows={4} />;
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
    case 'keyed':
      return <Rows {...headed} control={control} filled={filled} />;
    case 'group':
      return <Group {...headed} control={control} filled={filled} />;
    case 'words':
      return <WordFields {...headed} control={control} filled={filled} />;
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
