import type { InputHTMLAttributes } from 'react';
import Told, { describedBy } from './Told';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> & {
  name: string;
  label: string;
  help?: string;
  mistake?: string;
};

/** A line to type in, with its label, what to type, and what is wrong with what was typed. */
export default function Field({ label, help, mistake, ...input }: Props) {
  const { name } = input;
  const said = { name, help, mistake };
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <Told {...said} />
      <input {...input} id={name} {...describedBy(said)} />
    </div>
  );
}
