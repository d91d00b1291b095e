import './inFixture';
import { readFileSync } from 'node:fs';
import type { Messages } from 'next-intl';
import { expect, test } from 'vitest';
import { directoryOf } from '@/lib/directory/directory';
import type { Locale } from '@/lib/i18n/languages';
import { entriesOf } from '@/lib/search/entries';
import { fold } from '@/lib/search/fold';
import { longest } from '@/lib/search/longest';
import { indexOf, search } from '@/lib/search/search';

const messagesOf = (locale: Locale): Messages =>
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));

const directories = {
  nl: directoryOf('nl', messagesOf('nl')),
  ar: directoryOf('ar', messagesOf('ar')),
};
const indexes = {
  nl: indexOf(entriesOf('nl', directories.nl)),
  ar: indexOf(entriesOf('ar', directories.ar)),
};
const found = (locale: 'nl' | 'ar', asked: string) => search(indexes[locale], asked);
const first = (locale: 'nl' | 'ar', asked: string) => found(locale, asked)[0]?.slug;

test.each([
  ['capitals and marks', 'Café', 'cafe'],
  ['Persian kaf and yeh', 'کیلی', 'كيلي'],
  ['yeh without dots', 'مستشفى', 'مستشفي'],
  ['hamza on its carrier', 'أسئلة', 'اسئله'],
  ['hamza alone', 'لقاء', 'لقا'],
  ['vowels', 'لُجُوء', 'لجوء'],
  ['the long line', 'لجـــوء', 'لجوء'],
  ['Pashto yeh', 'ېۍ', 'يي'],
  ['Arabic digits', '٩٠', '90'],
  ['Persian digits', '۹۰', '90'],
  ['Tigrinya rows of one sound', 'ሠላም', 'ሰላም'],
  ['and of another', 'ፀሓይ', 'ጸሃይ'],
  ['ё', 'ещё', 'еще'],
  ['й', 'йод', 'иод'],
  ['Ukrainian apostrophes', 'сім’я', "сім'я"],
  ['another apostrophe', 'сімʼя', 'сімя'],
  ['dotless i', 'ışık', 'isik'],
  ['the Turkish capital', 'İZİN', 'izin'],
  ['ligatures', 'ﬁets', 'fiets'],
  ['œ', 'cœur', 'coeur'],
  ['wide letters', 'ｆｉｅｔｓ', 'fiets'],
  ['a mark of direction', '\u200fلجوء', 'لجوء'],
])('%s: what is typed is what is looked for', (_, one, other) => {
  const [a, b] = [fold(one), fold(other)];
  expect(a.length).toBeGreaterThan(0);
  expect(a[0]).toBe(b[0]);
});

test('a word of parts is found whole and in parts, a number with what follows it', () => {
  expect(fold('می‌روم')).toEqual(expect.arrayContaining(fold('میروم')));
  expect(fold('می‌روم')).toEqual(expect.arrayContaining(fold('روم')));
  expect(fold('9 bis')).toContain('9bis');
  expect(fold('e-mail')).toEqual(expect.arrayContaining(['email', 'mail']));
  expect(fold('26 quater')).toContain('26quater');
});

test('a word of the title, of the text, of the editor and a wrongly typed one lead to the page', () => {
  for (const asked of ['brieven', 'BRIEVEN', 'brievn', 'aangetekend', 'post'])
    expect(first('nl', asked), asked).toBe('hulp/brieven');
  for (const asked of ['tweewieler', 'twewieler', 'fietsles'])
    expect(first('nl', asked), asked).toBe('hulp/fietsles');
});

test('a part of a long word is enough', () => {
  expect(found('nl', 'wieler').map(({ slug }) => slug)).toContain('hulp/fietsles');
});

test('a word of another language leads to the page, and is said', () => {
  expect(found('ar', 'tweewieler')[0]).toMatchObject({ slug: 'hulp/fietsles', by: 'tweewieler' });
  expect(found('nl', 'بريد')[0]).toMatchObject({ slug: 'hulp/brieven', by: 'بريد' });
  expect(found('nl', 'post')[0]?.by).toBeUndefined();
});

test('people are found with what they do, and that nobody confirmed it', () => {
  const person = directories.nl.people[0];
  const hit = found('nl', person?.name ?? '')[0];
  expect(hit?.slug).toBe(`contact/${person?.slug}`);
  for (const { label } of person?.topics ?? []) expect(hit?.description).toContain(label);
  expect(hit?.description).toContain(person?.confirmation.text);
});

test('nothing, signs and very long questions do no harm', () => {
  for (const asked of ['', '   ', '???', '"*~^:()', '\0', '\ud800', 'xqzwv'])
    expect(found('nl', asked), JSON.stringify(asked)).toEqual([]);
  expect(found('nl', 'a'.repeat(100_000))).toEqual([]);
  expect(found('nl', `brieven${' '.repeat(longest)}fietsles`)[0]?.slug).toBe('hulp/brieven');
  for (let i = 0; i < 200; i++) found('nl', String.fromCharCode(...[i, i * 7, i * 331]));
});

test('never more than ten', () => {
  expect(found('nl', 'e wij u de het').length).toBeLessThanOrEqual(10);
});
