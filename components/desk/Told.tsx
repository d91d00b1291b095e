import Mistake from './Mistake';

/** What is said at a control, by its name. */
export type Said = { name: string; help?: string; mistake?: string };

/** The help and the mistake between a label and its control. */
export default function Told({ name, help, mistake }: Said) {
  return (
    <>
      {help && (
        <p id={`${name}-help`} className="help">
          {help}
        </p>
      )}
      <Mistake id={`${name}-mistake`} text={mistake} />
    </>
  );
}

/** How a control says to who cannot see it what stands beside it. */
export function describedBy({ name, help, mistake }: Said) {
  const ids = [help && `${name}-help`, mistake && `${name}-mistake`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': mistake ? true : undefined };
}
