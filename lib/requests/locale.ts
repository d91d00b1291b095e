import { sourceLocale } from '../i18n/languages';
import { type RequestLocale, requestLocales } from './store';

/** The language in which the form stands for a reader of a language: their own, or Dutch. */
export function requestLocaleOf(locale: string): RequestLocale {
  return requestLocales.find((one) => one === locale) ?? sourceLocale;
}
