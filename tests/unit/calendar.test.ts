import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { isNear, upcoming } from '@/lib/directory/absence';
import { later, nextChange } from '@/lib/directory/calendar';
import { confirmationStatus } from '@/lib/directory/confirmation';
import { months } from '@/lib/requests/months';
import { today } from '@/lib/today.mjs';

afterEach(() => void vi.useRealTimers());

const start = '2026-06-15';
const day = fc.integer({ min: -200, max: 200 }).map((count) => later(start, count));
const period = fc
  .tuple(day, fc.nat(20))
  .map(([from, count]) => ({ from, until: later(from, count) }));
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
const dated = fc.record({
  people: list(
    fc.record({
      away: fc.option(list(period), { nil: undefined }),
      verified: fc.option(fc.record({ date: day, by: fc.constant('iemand') }), { nil: undefined }),
    }),
  ),
  services: list(
    fc.record({
      away: list(period),
      controller: fc.option(fc.constant('iemand'), { nil: undefined }),
    }),
  ),
  notices: list(period),
  pages: list(fc.record({ reviewBy: fc.option(day, { nil: undefined }) })),
});

type Facts = typeof dated extends fc.Arbitrary<infer T> ? T : never;

/** What the rules of the pages and files say of all this on a day. */
function saidOn(now: string, { people, services, notices, pages }: Facts): string {
  vi.setSystemTime(`${now}T12:00:00+02:00`);
  const lasts = ({ from, until }: { from: string; until: string }) =>
    from <= today() && today() <= until;
  return JSON.stringify([
    people.map((person) => [upcoming(person.away), confirmationStatus(person)]),
    services.map(({ away, controller }) => [
      upcoming(away),
      away?.map(isNear),
      away?.map(lasts),
      controller && months(today()),
    ]),
    notices.map(lasts),
    pages.map(({ reviewBy }) => reviewBy !== undefined && reviewBy < today()),
  ]);
}

test('the next change is the first day on which a rule answers otherwise', () => {
  vi.useFakeTimers();
  fc.assert(
    fc.property(dated, (facts) => {
      const before = saidOn(start, facts);
      let first: string | null = null;
      for (let count = 1; count <= 420 && first === null; count++)
        if (saidOn(later(start, count), facts) !== before) first = later(start, count);
      expect(nextChange(start, facts)).toBe(first);
    }),
    { numRuns: 60 },
  );
});

test('summer time and the turn of a year do not shift a day', () => {
  expect(later('2026-03-28', 2)).toBe('2026-03-30');
  expect(later('2026-10-25', 1)).toBe('2026-10-26');
  expect(later('2026-12-31', 1)).toBe('2027-01-01');
});
