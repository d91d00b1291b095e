import { sourceLocale } from './languages';

/** The languages in which the form for schools stands and the asker is answered. */
export const requestLocales = ['nl', 'fr', 'en'] as const;

/** One of them. */
export type RequestLocale = (typeof requestLocales)[number];

/** The language in which the form stands for a reader of a language: their own, or Dutch. */
export function requestLocaleOf(locale: string): RequestLocale {
  return requestLocales.find((one) => one === locale) ?? sourceLocale;
}
