import { createTranslator } from 'next-intl';
import words from '@/messages/desk/nl.json';
import { clock } from '../publish/lock';

/** The words of the desk, in Dutch (`messages/desk/nl.json`): they are for the service's staff only. */
export const say = createTranslator({ locale: 'nl', messages: words });

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-BE', { timeZone: 'Europe/Brussels', ...options });
const dayAndTime = format({ dateStyle: 'full', timeStyle: 'short' });
const day = format({ dateStyle: 'short' });

/** A moment as people say it, in Brussels: `14:05` today, else `dinsdag 24 november 2026 om 14:05`. */
export function momentOf(moment: Date, now = new Date()): string {
  return day.format(moment) === day.format(now) ? timeOf(moment) : dayAndTime.format(moment);
}

/** The time of a moment in Brussels: `14:05`. */
export function timeOf(moment: Date): string {
  return clock(moment.toISOString());
}
