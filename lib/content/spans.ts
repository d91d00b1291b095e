import type { core, z } from 'zod';
import words from '../../messages/nl.json';
import type { Weekday } from '../vocabulary';

/** A time with an end, in days such as `2026-11-23` or in times such as `09:30`. */
type Span = { from: string; until: string };
/** A time of one day of the week. */
type Hours = Span & { day: Weekday };

/** Whether these fields are right, so that a rule about them is told beside what is wrong elsewhere. */
export function areRight(...fields: string[]) {
  return ({ issues }: core.ParsePayload): boolean =>
    issues.every(
      ({ path: [field] = [] }) => field !== undefined && !fields.includes(`${String(field)}`),
    );
}

/** Whether a span does not end before it begins. */
export const endsLater = ({ from, until }: Span) => from <= until;
/** What is said when it does. */
export const endsFirst = {
  error: 'Het einde komt voor het begin.',
  path: ['until'],
  when: areRight('from', 'until'),
};

/** Of days it is most often the year. */
export const daysEndFirst = { ...endsFirst, error: `${endsFirst.error} Klopt het jaar?` };

/** Says which two periods overlap; of each, the last day is included. */
export function apart(periods: Span[], context: z.RefinementCtx): void {
  const found = overlap(
    periods,
    (one) => one,
    (from, until) => from > until,
  );
  if (found)
    context.addIssue(
      `Twee periodes overlappen: ${found.map((one) => `van ${shown(one.from)} tot en met ${shown(one.until)}`).join(' en ')}. Maak er één van of verander de dagen.`,
    );
}

/** Says which two times of one day overlap. */
export function apartInWeek(hours: Hours[], context: z.RefinementCtx): void {
  const inWeek = ({ day, from, until }: Hours) => ({
    from: `${day} ${from}`,
    until: `${day} ${until}`,
  });
  const found = overlap(hours, inWeek, (from, until) => from >= until);
  if (found)
    context.addIssue(
      `Op ${words.days[found[0].day]} overlappen twee stukken: ${found.map(({ from, until }) => `van ${from} tot ${until}`).join(' en ')}. Maak er één van of verander de uren.`,
    );
}

/** The first two that overlap; `isAfter` says whether the next one, from `from` on, leaves one alone. */
function overlap<T>(
  things: T[],
  spanOf: (thing: T) => Span,
  isAfter: (from: string, until: string) => boolean,
): [T, T] | undefined {
  const sorted = things
    .map((thing) => ({ thing, ...spanOf(thing) }))
    .sort((a, b) => a.from.localeCompare(b.from));
  for (const [i, next] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before && !isAfter(next.from, before.until)) return [before.thing, next.thing];
  }
  return undefined;
}

/** A day as people here write it: `23/11/2026`. */
function shown(day: string): string {
  return day.split('-').reverse().join('/');
}
