import { Fragment, type ReactNode } from 'react';

/** A name and its value; the name is the key. */
export type Fact = [name: string, value: ReactNode];

/** Names and values of one thing; `false` is left out. */
export default function Facts({ facts }: { facts: (Fact | false)[] }) {
  const known = facts.filter((fact) => fact !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
