import type { Option } from '@/lib/editor/controls';
import { say } from '@/lib/editor/words';
import Told, { describedBy, type Said } from './Told';

type Props = Said & { label: string; options: Option[]; value: string; isRequired: boolean };

/** One of some; what stands in the file stays to be chosen, whatever the list says. */
export default function Select({ label, options, value, isRequired, ...said }: Props) {
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <div className="field">
      <label htmlFor={said.name}>{label}</label>
      <Told {...said} />
      <select id={said.name} name={said.name} defaultValue={value} {...describedBy(said)}>
        {(!isRequired || value === '') && (
          <option value="">{say(isRequired ? 'fields.choose' : 'fields.none')}</option>
        )}
        {!isKnown && <option value={value}>{say('fields.unknown', { value })}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
