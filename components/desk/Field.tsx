import type { InputHTMLAttributes } from 'react';
import Mistake from './Mistake';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> & {
  name: string;
  label: string;
  help?: string;
  mistake?: string;
};

/** A line to type in, with its label, what to type, and what is wrong with what was typed. */
export default function Field({ label, help, mistake, ...input }: Props) {
  const { name } = input;
  const described = [help && `${name}-help`, mistake && `${name}-mistake`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {help && (
        <p id={`${name}-help`} className="help">
          {help}
        </p>
      )}
      <Mistake id={`${name}-mistake`} text={mistake} />
      <input
        {...input}
        id={name}
        aria-describedby={described || undefined}
        aria-invalid={mistake ? true : undefined}
      />
    </div>
  );
}
