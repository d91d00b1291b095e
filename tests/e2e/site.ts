import { readFileSync } from 'node:fs';
import { locales } from '../../lib/i18n/languages';

/** Every slug of the built site, the home page (``) first. */
export const slugs: string[] = JSON.parse(readFileSync('.contentlayer/slugs.json', 'utf8'));

/** The addresses of all pages in all languages. */
export const addresses = locales.flatMap((locale) =>
  slugs.map((slug) => ({ locale, slug, path: slug ? `/${locale}/${slug}` : `/${locale}` })),
);

/** The interface words of a language, so that no test repeats them. */
export function wordsOf(locale: string): typeof import('../../messages/nl.json') {
  return JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
}
