import { createTranslator } from 'next-intl';
import words from '@/messages/desk/nl.json';
import { clock } from '../publish/lock';
import { momentInDutch } from '../requests/days';
import { dayOf } from '../today.mjs';

/** The words of the desk, in Dutch (`messages/desk/nl.json`): they are for the service's staff only. */
export const say = createTranslator({ locale: 'nl', messages: words });

/** A moment as people say it, in Brussels: `14:05` today, else `dinsdag 24 november 2026 om 14:05`. */
export function momentOf(moment: Date, now = new Date()): string {
  return dayOf(moment) === dayOf(now) ? timeOf(moment) : momentInDutch(moment);
}

/** The time of a moment in Brussels: `14:05`. */
export function timeOf(moment: Date): string {
  return clock(moment.toISOString());
}
