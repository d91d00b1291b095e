import type { Away } from '../content/schema';
import { announced } from './absence';
import { validFor } from './confirmation';

type Period = Pick<Away, 'from' | 'until'>;

/** The facts whose dates change what a page says. */
export type Dated = {
  people: { away?: Period[]; verified?: { date: string } }[];
  services: { away?: Period[] }[];
  notices: Period[];
  pages: { reviewBy?: string }[];
};

/**
 * The first day after `day`, both as `2026-11-23`, on which a date changes a page: an absence is over,
 * a closure comes near, begins or is over, a notice begins or is over, a confirmation is too old, a
 * text should have been checked again. Nothing when no such day is known.
 */
export function nextChange(day: string, { people, services, notices, pages }: Dated) {
  const days = [
    ...people.flatMap(({ away = [], verified }) => [
      ...away.map(({ until }) => later(until, 1)),
      ...(verified ? [later(verified.date, validFor + 1)] : []),
    ]),
    ...services.flatMap(({ away = [] }) =>
      away.flatMap(({ from, until }) => [later(from, -announced), from, later(until, 1)]),
    ),
    ...notices.flatMap(({ from, until }) => [from, later(until, 1)]),
    ...pages.flatMap(({ reviewBy }) => (reviewBy ? [later(reviewBy, 1)] : [])),
  ];
  return days.filter((one) => one > day).sort()[0] ?? null;
}

/** A day so many days later, or earlier. */
export function later(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
