import { forgottenOn } from '../content/records';
import type { Away } from '../content/schema';
import { announced } from './absence';
import { validFor } from './confirmation';

type Period = Pick<Away, 'from' | 'until'>;

/** The facts whose dates change what a page says. */
export type Dated = {
  people?: { away?: Period[]; verified?: { date: string } }[];
  services?: { away?: Period[]; hours?: unknown; controller?: unknown }[];
  notices?: Period[];
  pages?: { reviewBy?: string }[];
  /** Days on which something of the directory was taken away. */
  removed?: string[];
};

/**
 * The first day after `day`, both as `2026-11-23`, on which a date changes a page: an absence is over,
 * a closure comes near, begins or is over, a notice begins or is over, a confirmation is too old, a
 * text should have been checked again, the clock changes by which hours are told, a month begins for
 * which a session can be asked, what was taken away is forgotten. Nothing when no such day is known.
 */
export function nextChange(day: string, dated: Dated): string | null {
  return daysOf(day, dated).find((one) => one > day) ?? null;
}

/** The last day until `day` on which a date changed what is said of all this, if there was one. */
export function lastChange(day: string, dated: Dated): string | null {
  return daysOf(day, dated).findLast((one) => one <= day) ?? null;
}

function daysOf(
  day: string,
  { people = [], services = [], notices = [], pages = [], removed = [] }: Dated,
): string[] {
  return [
    ...people.flatMap(({ away = [], verified }) => [
      ...away.map(({ until }) => later(until, 1)),
      ...(verified ? [later(verified.date, validFor + 1)] : []),
    ]),
    ...services.flatMap(({ away = [], hours, controller }) => [
      ...away.flatMap(({ from, until }) => [later(from, -announced), from, later(until, 1)]),
      ...(hours ? clockChanges(day) : []),
      ...(controller ? [nextMonth(day)] : []),
    ]),
    ...removed.map(forgottenOn),
    ...notices.flatMap(({ from, until }) => [from, later(until, 1)]),
    ...pages.flatMap(({ reviewBy }) => (reviewBy ? [later(reviewBy, 1)] : [])),
  ].sort();
}

/** The days on which the clock changes in Brussels, in the year of a day and the next: Sundays. */
function clockChanges(day: string): string[] {
  const year = Number(day.slice(0, 4));
  return [year, year + 1].flatMap((one) => [lastSunday(one, 3), lastSunday(one, 10)]);
}

function lastSunday(year: number, month: number): string {
  const end = new Date(Date.UTC(year, month, 0));
  end.setUTCDate(end.getUTCDate() - end.getUTCDay());
  return end.toISOString().slice(0, 10);
}

/** The first day of the month after a day's. */
function nextMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** A day so many days later, or earlier. */
export function later(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
