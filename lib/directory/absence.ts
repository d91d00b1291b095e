import type { Away } from '../content/schema';
import { today } from '../today.mjs';

const keys = {
  person: { day: 'person.awayOn', days: 'person.away' },
  service: { day: 'contact.closedOn', days: 'contact.closed' },
} as const;

/** Who is not there. */
export type Absent = keyof typeof keys;

/** The key of the words that say that a person or the service is not there, on one day or on several. */
export function absenceKey(who: Absent, { from, until }: Pick<Away, 'from' | 'until'>) {
  return keys[who][from === until ? 'day' : 'days'];
}

/** What has not passed yet, in Brussels, the first first. */
export function upcoming<T extends Pick<Away, 'from' | 'until'>>(periods: T[] = []): T[] {
  return periods
    .filter(({ until }) => until >= today())
    .sort((a, b) => a.from.localeCompare(b.from));
}

/** So many days before a closure every page says it. */
export const announced = 14;

/** Whether a period lasts today, or begins within two weeks. */
export function isNear({ from, until }: Pick<Away, 'from' | 'until'>): boolean {
  const now = today();
  const soon = new Date(Date.parse(now) + announced * 86_400_000).toISOString().slice(0, 10);
  return from <= soon && until >= now;
}
