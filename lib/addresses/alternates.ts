import type { Locale } from '../i18n/languages';
import { pathOf } from './fixed.mjs';

/**
 * A page's paths by language (hreflang); `x-default` is the one without a language, which leads every
 * reader to their own.
 */
export function alternatesOf(slug: string, locales: readonly Locale[]): Record<string, string> {
  const own = locales.map((locale): [string, string] => [locale, pathOf(locale, slug)]);
  return Object.fromEntries([...own, ['x-default', `/${slug}`]]);
}
