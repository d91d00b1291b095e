import type { ReactNode } from 'react';
import Told, { describedBy, type Said } from './Told';

/** What is said above controls that belong together. */
export type Headed = Said & { legend: string };

type Props = Headed & { className?: string; children: ReactNode };

/** Controls that belong together, with what they are called, what to do and what is wrong. */
export default function Fieldset({ legend, className = 'field', children, ...said }: Props) {
  const { 'aria-describedby': described } = describedBy(said);
  return (
    <fieldset id={said.name} className={className} aria-describedby={described}>
      <legend>{legend}</legend>
      <Told {...said} />
      {children}
    </fieldset>
  );
}
