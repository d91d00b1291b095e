import Negotiator from 'negotiator';
import { isLocale, type Locale, languages, locales, sourceLocale } from './languages';

/** The language of this site that a BCP 47 tag of any spelling means: `AR-sy`, `arb`, `fr-CA`. */
export function localeOf(tag: string): Locale | undefined {
  const lower = tag.toLowerCase();
  if (isLocale(lower)) return lower;
  const alias = locales.find((locale) => languages[locale].aliases.some((name) => name === lower));
  const parent = lower.lastIndexOf('-');
  return alias ?? (parent > 0 ? localeOf(lower.slice(0, parent)) : undefined);
}

/** The language for who reads none of this site's: more people can read some of it than of Dutch. */
const common = 'en' satisfies Locale;

/**
 * The reader's best language by the `Accept-Language` header (RFC 9110, 12.5.4). Who asks for others
 * only gets English, who asks for none Dutch. Junk in the header is ignored.
 */
export function negotiate(acceptLanguage: string | null): Locale {
  const wanted = new Negotiator({
    headers: { 'accept-language': acceptLanguage ?? undefined },
  }).languages();
  for (const tag of wanted) {
    const locale = localeOf(tag);
    if (locale) return locale;
  }
  return wanted.some((tag) => /^[a-z]{2,3}(-|$)/i.test(tag)) ? common : sourceLocale;
}
