import type { TextareaHTMLAttributes } from 'react';
import Told, { describedBy, type Said } from './Told';

type Props = Said &
  Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'rows' | 'lang' | 'dir'> & {
    label: string;
    value: string;
  };

/** Some lines to type in. */
export default function LongText({ label, value, rows = 3, lang, dir, ...said }: Props) {
  return (
    <div className="field">
      <label htmlFor={said.name}>{label}</label>
      <Told {...said} />
      <textarea
        id={said.name}
        name={said.name}
        rows={rows}
        lang={lang}
        dir={dir}
        defaultValue={value}
        {...describedBy(said)}
      />
    </div>
  );
}
