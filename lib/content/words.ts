import { type Locale, locales } from '../i18n/languages';
import { statusOfWords } from './messageFiles';
import { leastOf } from './messageStatus';
import { isAdvertised, type Status } from './status';

/** How far the interface words of each language are, as a whole; read once. */
export const wordsStatus = Object.fromEntries(
  locales.map((locale) => [locale, leastOf(statusOfWords(process.cwd(), locale).values())]),
) as Record<Locale, Status>;

/** The languages in which search engines may offer a page that consists of interface words. */
export const wordsAdvertisedIn: Locale[] = locales.filter((locale) =>
  isAdvertised(locale, wordsStatus[locale]),
);
