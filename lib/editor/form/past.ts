import { today } from '../../today.mjs';
import type { FieldProblem } from '../store';
import { say } from '../words';
import { listOf, recordOf, type Values } from './values';

/**
 * Days that are over as soon as they are filled in: most often the year is wrong. What stood there already
 * may stay. Of the list `away`, as a form says it now and as the file says it.
 */
export function pastFaults({ away }: Values, before: Values = {}): FieldProblem[] {
  const known = new Set(listOf(before.away).map(daysOf));
  return listOf(away).flatMap((row, i) => {
    const { from, until } = recordOf(row);
    const isPast = String(from) <= String(until) && String(until) < today();
    return isPast && !known.has(daysOf(row))
      ? { file: '', field: `away.${i}.from`, message: say('fields.past') }
      : [];
  });
}

function daysOf(row: unknown): string {
  const { from, until } = recordOf(row);
  return `${from} ${until}`;
}
