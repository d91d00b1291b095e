import { afterEach, expect, test, vi } from 'vitest';
import { pageQuestions } from '@/lib/checklist/pages';
import { readContent } from '@/lib/content/files';
import { currentNotices } from '@/lib/content/notices';
import { getPage, isAged } from '@/lib/content/pages';
import { schemas } from '@/lib/content/schema';
import { isNear, upcoming } from '@/lib/directory/absence';
import { confirmationStatus } from '@/lib/directory/confirmation';
import { directoryOf } from '@/lib/directory/directory';
import { today } from '@/lib/today.mjs';
import dutch from '@/messages/nl.json';
import { setClock } from './clock';

afterEach(() => void vi.useRealTimers());

test.each([
  ['just before midnight in summer', '2026-06-14T21:59:59Z', '2026-06-14'],
  ['at midnight in summer', '2026-06-14T22:00:00Z', '2026-06-15'],
  ['just before midnight in winter', '2026-12-14T22:59:59Z', '2026-12-14'],
  ['at midnight in winter', '2026-12-14T23:00:00Z', '2026-12-15'],
  ['the night in which the clock goes forward', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['late on the day on which it went forward', '2026-03-29T21:59:59Z', '2026-03-29'],
  ['the night in which the clock goes back', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['late on the day on which it went back', '2026-10-25T22:59:59Z', '2026-10-25'],
  ['new year', '2026-12-31T23:00:00Z', '2027-01-01'],
])('%s: the day is that of Brussels', (_, time, day) => {
  setClock(time);
  expect(today()).toBe(day);
});

const bilal = () => directoryOf('nl', dutch).people.find(({ slug }) => slug === 'bilal-haddad');

test.each([
  ['long before', '2026-05-20', true],
  ['the day before', '2026-06-09', true],
  ['the first day', '2026-06-10', true],
  ['the last day', '2026-06-20', true],
  ['the day after', '2026-06-21', false],
])('an absence, %s', (_, day, shown) => {
  setClock(day);
  const periods = bilal()?.away.map(({ from, until }) => [from, until]);
  expect(periods).toEqual(shown ? [['2026-06-10', '2026-06-20']] : []);
  expect(bilal()?.note.includes('20 juni 2026')).toBe(shown);
});

test('the directory is made again on a new day', () => {
  setClock('2026-06-20T21:59:00Z');
  expect(bilal()?.away).toHaveLength(1);
  setClock('2026-06-20T22:00:00Z');
  expect(bilal()?.away).toHaveLength(0);
});

const closed = () => directoryOf('nl', dutch).organisation.closed;

test.each([
  ['15 days before', '2026-06-09', ['2026-06-24', '2026-12-21'], []],
  ['14 days before', '2026-06-10', ['2026-06-24', '2026-12-21'], ['2026-06-24']],
  ['the day itself', '2026-06-24', ['2026-06-24', '2026-12-21'], ['2026-06-24']],
  ['the day after', '2026-06-25', ['2026-12-21'], []],
  ['the last day of the next', '2027-01-03', ['2026-12-21'], ['2026-12-21']],
  ['after all', '2027-01-04', [], []],
])('closures, %s: those to come, and those that every page names', (_, day, all, near) => {
  setClock(day);
  expect(closed().map(({ from }) => from)).toEqual(all);
  expect(
    closed()
      .filter(isNear)
      .map(({ from }) => from),
  ).toEqual(near);
});

test('periods come in the order of their days', () => {
  setClock('2026-01-01');
  const [a, b] = [
    { from: '2026-05-01', until: '2026-05-02' },
    { from: '2026-03-01', until: '2026-03-02' },
  ];
  expect(upcoming([a, b])).toEqual([b, a]);
  expect(upcoming(undefined)).toEqual([]);
});

test.each([
  ['2026-06-13', []],
  ['2026-06-14', ['drukte']],
  ['2026-06-16', ['drukte']],
  ['2026-06-17', []],
  ['2026-06-30', []],
  ['2026-07-01', ['feest']],
  ['2026-07-02', ['feest']],
  ['2026-07-03', []],
])('notices on %s', (day, shown) => {
  setClock(day);
  expect(currentNotices().map(({ slug }) => slug)).toEqual(shown);
});

test.each([
  ['the day itself', '2026-05-01', 'confirmed'],
  ['180 days later', '2026-10-28', 'confirmed'],
  ['181 days later', '2026-10-29', 'old'],
  ['a year later', '2027-05-01', 'old'],
])('a confirmation, %s', (_, day, status) => {
  setClock(day);
  const verified = { date: '2026-05-01', by: 'coördinator' };
  expect(confirmationStatus({ verified })).toBe(status);
  expect(confirmationStatus({})).toBe('unconfirmed');
  expect(bilal()?.confirmation.status).toBe(status);
});

test.each([
  ['2026-06-29', false],
  ['2026-06-30', false],
  ['2026-07-01', true],
])('on %s a page to check before 30 June says so: %s', (day, aged) => {
  setClock(day);
  expect(isAged(getPage('en', 'scholen'))).toBe(aged);
  expect(isAged(getPage('en', 'doel'))).toBe(false);
});

test.each([
  ['61 days before', '2026-04-30', false],
  ['60 days before', '2026-05-01', true],
  ['the day after', '2026-07-01', true],
])('the checklist asks for that page, %s: %s', (_, day, asked) => {
  setClock(day);
  const files = pageQuestions(readContent('.').files)
    .filter(({ ask }) => ask.some((question) => question.includes('2026-06-30')))
    .map(({ file }) => file);
  expect(files).toEqual(asked ? ['content/nl/scholen.md'] : []);
});

test('a confirmation is of today or earlier, in Brussels', () => {
  const confirmed = (date: string) =>
    schemas.person.shape.verified.safeParse({ date, by: 'coördinator' }).success;
  setClock('2026-06-14T21:59:00Z');
  expect([confirmed('2026-06-14'), confirmed('2026-06-15')]).toEqual([true, false]);
  setClock('2026-06-14T22:01:00Z');
  expect(confirmed('2026-06-15')).toBe(true);
});
