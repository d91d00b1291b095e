import { isolated } from './isolated';
import { type Locale, languages } from './languages';

/**
 * A day such as `2026-11-23` in the words of a language: Gregorian calendar and Western digits
 * everywhere, isolated so that it keeps its order in right-to-left text. Server only: browsers lack
 * some of these languages.
 */
export function formatDay(locale: Locale, day: string): string {
  if ('numericDates' in languages[locale]) return isolated(day.split('-').reverse().join('/'));
  // English readers here expect day before month.
  const tag = locale === 'en' ? 'en-BE' : languages[locale].lang;
  const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return isolated(format.format(new Date(day)));
}
