import { isolated } from './isolated';
import { type Locale, languages } from './languages';

/**
 * A day such as `2026-11-23` in the words of a language: Gregorian calendar and Western digits
 * everywhere, isolated so that it keeps its order in right-to-left text. Server only: browsers lack
 * some of these languages.
 */
export function formatDay(locale: Locale, day: string): string {
  if ('numericDates' in languages[locale]) return isolated(day.split('-').reverse().join('/'));
  const date = new Date(day);
  if (locale === 'ar') return isolated(arabicDay(date));
  // English readers here expect day before month.
  const tag = locale === 'en' ? 'en-BE' : languages[locale].lang;
  return isolated(formatOf(tag, { dateStyle: 'long' }).format(date));
}

/** Readers from Syria, Iraq, Lebanon and Palestine use other names of months than those from Egypt: both. */
function arabicDay(date: Date): string {
  const month = formatOf('ar', { month: 'long' }).format(date);
  return formatOf('ar-SY', { dateStyle: 'long' })
    .formatToParts(date)
    .map(({ type, value }) => (type === 'month' ? `${value} (${month})` : value))
    .join('');
}

function formatOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
}
