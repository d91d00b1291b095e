import { expect, test } from 'vitest';
import { wordHash } from '@/lib/content/hash';
import type { Stamp } from '@/lib/content/schema';
import { isAdvertised, isRead, type Status, statusOf } from '@/lib/content/status';
import { type Locale, languages, locales } from '@/lib/i18n/languages';
import { leastOf, statusesOf } from '@/lib/words/status';

const stamp = (more: Partial<Stamp> = {}): Stamp => ({
  of: 'aaaaaaaaaaaa',
  parts: [],
  method: 'machine',
  madeAt: '2026-01-15',
  ...more,
});
const reviewed = { of: 'bbbbbbbbbbbb', by: 'tolk', at: '2026-02-01' };

const cases: [
  name: string,
  locale: Locale,
  source: string,
  own: string,
  Stamp | undefined,
  Status,
][] = [
  ['the Dutch text itself', 'nl', 'aaaaaaaaaaaa', 'aaaaaaaaaaaa', undefined, 'source'],
  ['no translation', 'ar', 'aaaaaaaaaaaa', '', undefined, 'missing'],
  ['made of the Dutch text of now', 'ar', 'aaaaaaaaaaaa', 'b', stamp(), 'machine'],
  ['made of an older Dutch text', 'ar', 'cccccccccccc', 'b', stamp(), 'outdated'],
  ['read by a person', 'ar', 'aaaaaaaaaaaa', 'bbbbbbbbbbbb', stamp({ reviewed }), 'reviewed'],
  [
    'edited after it was read',
    'ar',
    'aaaaaaaaaaaa',
    'dddddddddddd',
    stamp({ reviewed }),
    'machine',
  ],
  ['made by a person', 'ar', 'aaaaaaaaaaaa', 'x', stamp({ method: 'human' }), 'reviewed'],
  [
    'read, but of an older Dutch text',
    'ar',
    'cccccccccccc',
    'bbbbbbbbbbbb',
    stamp({ reviewed }),
    'outdated',
  ],
];

test.each(cases)('%s', (_, locale, source, own, made, status) => {
  expect(statusOf(locale, { source, own, stamp: made })).toBe(status);
});

test('what nobody read is unread, whether or not it is outdated', () => {
  expect(isRead(stamp(), 'x')).toBe(false);
  expect(isRead(stamp({ reviewed }), 'x')).toBe(false);
  expect(isRead(stamp({ reviewed }), 'bbbbbbbbbbbb')).toBe(true);
});

test.each(locales)(
  '%s: search engines may offer what is up to date and can be trusted',
  (locale) => {
    const trusted = languages[locale].confidence === 'high';
    expect(isAdvertised(locale, 'machine')).toBe(trusted);
    for (const status of ['source', 'reviewed'] as const)
      expect(isAdvertised(locale, status)).toBe(true);
    for (const status of ['missing', 'outdated'] as const)
      expect(isAdvertised(locale, status)).toBe(false);
  },
);

test('languages whose machine translation is not to be trusted unread', () => {
  for (const locale of ['ti', 'ps', 'so'] as const)
    expect(isAdvertised(locale, 'machine')).toBe(false);
});

test('a word is as good as its own translation; a whole as its worst word', () => {
  const dutch = new Map([
    ['a', 'Begin'],
    ['b', 'Hulp'],
    ['c', 'Contact'],
    ['d', 'Team'],
  ]);
  const own = new Map([
    ['a', 'Home'],
    ['b', 'Help'],
    ['c', 'Contact us'],
  ]);
  const of = { a: wordHash('Begin'), b: wordHash('Helpen'), c: wordHash('Contact') };
  const statuses = statusesOf('en', dutch, own, {
    method: 'machine',
    madeAt: '2026-01-15',
    of,
    reviewed: { by: 'tolk', at: '2026-02-01', of: { a: wordHash('Home'), c: wordHash('Contact') } },
  });
  expect(Object.fromEntries(statuses)).toEqual({
    a: 'reviewed',
    b: 'outdated',
    c: 'machine',
    d: 'missing',
  });
  expect(leastOf(statuses.values())).toBe('missing');
  expect(leastOf(['reviewed', 'machine'])).toBe('machine');
  expect(leastOf(['reviewed', 'outdated', 'machine'])).toBe('outdated');
  expect(leastOf([])).toBe('source');
});
