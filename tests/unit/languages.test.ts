import { expect, test } from 'vitest';
import { languages, locales } from '@/lib/i18n/languages';
import { negotiation } from '@/lib/i18n/negotiate';

const { localeOf, negotiate } = negotiation(
  Object.fromEntries(locales.map((locale) => [locale, languages[locale].aliases])),
);

test.each(locales)('%s: the table agrees with what Intl knows of the language', (locale) => {
  const { lang, dir, script, name } = languages[locale];
  // Node 20 has the getter, newer versions the method.
  const intl = new Intl.Locale(lang) as Intl.Locale & {
    textInfo?: { direction: string };
    getTextInfo?: () => { direction: string };
  };
  expect((intl.getTextInfo?.() ?? intl.textInfo)?.direction).toBe(dir);
  expect(intl.maximize().script).toBe(script);
  expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
  expect(Intl.DateTimeFormat.supportedLocalesOf(lang), 'this Node has full ICU').toEqual([lang]);
  expect(name.normalize('NFC')).toBe(name);
});

test('no alias means two languages or hides a tag', () => {
  const all = locales.flatMap((locale) => [locale, ...languages[locale].aliases]);
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ['nl', 'nl'],
  ['AR', 'ar'],
  ['ar-SY', 'ar'],
  ['prs', 'fa'],
  ['fa-AF', 'fa'],
  ['pbu', 'ps'],
  ['uk-UA', 'uk'],
  ['fr-be', 'fr'],
  ['apc', 'ar'],
  ['nl-Latn-BE-x-private', 'nl'],
  ['xx', undefined],
  ['', undefined],
  ['__proto__', undefined],
  ['constructor', undefined],
  ['-', undefined],
])('the tag "%s" means %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});

test.each([
  ['fr', 'fr'],
  ['de;q=1, en;q=0.4, fr;q=0.8', 'fr'],
  ['ar-MA', 'ar'],
  // Who reads none of ours gets English rather than Dutch.
  ['sq', 'en'],
  ['ur-PK,ur;q=0.9', 'en'],
  ['ckb', 'en'],
  ['ku,sw;q=0.8', 'en'],
  ['am-ET', 'en'],
  ['sq, nl;q=0.3', 'nl'],
  ['en;q=0', 'nl'],
  ['*', 'nl'],
  ['x'.repeat(5000), 'nl'],
  ['\u0000;;q=,,,', 'nl'],
  [null, 'nl'],
])('Accept-Language "%s" gets %s', (header, locale) => {
  expect(negotiate(header)).toBe(locale);
});
