import { z } from 'zod';
import { formatDay } from '../../i18n/dates';
import { say } from '../words';

const period = z.object({ from: z.iso.date(), until: z.iso.date() });

/** From which day until which, as a Dutch sentence; nothing while one of them is no day. */
export function daysIn(value: unknown): string[] {
  const { data } = period.safeParse(value);
  if (!data) return [];
  return [
    say('notices.days', { from: formatDay('nl', data.from), until: formatDay('nl', data.until) }),
  ];
}
