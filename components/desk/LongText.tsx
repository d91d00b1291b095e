import type { ReactNode, TextareaHTMLAttributes } from 'react';
import Told, { describedBy, type Said } from './Told';

type Props = Said &
  Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'rows' | 'lang' | 'dir'> & {
    label: string;
    value: string;
    /** What can be done about a mistake. */
    children?: ReactNode;
  };

/** Some lines to type in. */
export default function LongText({ label, value, rows = 3, lang, dir, children, ...said }: Props) {
  return (
    <div className="field">
      <label htmlFor={said.name}>{label}</label>
      <Told {...said} />
      {children}
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
