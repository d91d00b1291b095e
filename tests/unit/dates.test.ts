import { expect, test } from 'vitest';
import { formatDay } from '@/lib/i18n/dates';
import { languages, locales } from '@/lib/i18n/languages';

test.each(locales)(
  '%s: a day is in the words of the language, in Western digits, in one piece',
  (locale) => {
    const day = formatDay(locale, '2026-03-09');
    expect(day).toMatch(/^\u2068.*\u2069$/s);
    expect(day).not.toMatch(/\p{Nd}(?<![0-9])/u);
    expect(day).toContain('2026');
    expect(day).toMatch(/(^|\D)0?9(\D|$)/);
    if ('numericDates' in languages[locale]) expect(day).toBe('\u206809/03/2026\u2069');
    else expect(day).toMatch(/\p{L}{3}/u);
  },
);

test('English readers here expect day before month, Persian ones the Gregorian year', () => {
  expect(formatDay('en', '2026-03-09')).toContain('9 March 2026');
  expect(formatDay('nl', '2026-03-09')).toContain('9 maart 2026');
  expect(formatDay('fa', '2026-03-09')).not.toContain('1404');
});
