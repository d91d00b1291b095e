import { pathOf, requestSlug, schoolsSlug, schoolsWithFormSlug } from './fixed.mjs';

/** The page in `app/` with which Next answers what was sent on the form. */
export const requestAnswerSlug = `${requestSlug}/antwoord`;

/** The mark in the address of a confirmation for who had sent the same before. */
export const sentBefore = 'al-verstuurd';

/** Where a request is confirmed; `key` is the one with which it was sent. */
export function receivedSlug(key: string): string {
  return `${requestSlug}/ontvangen/${key}`;
}

/** What an address is to the form: the form itself, the page that leads to it, a confirmation. */
export type FormPlace = {
  is: 'form' | 'schools' | 'received';
  locale: string;
  /** Of a confirmation. */
  key: string;
};

/** Finds the addresses that depend on the form, in the languages of a site. */
export function formPlaces(locales: readonly string[]): (path: string) => FormPlace | undefined {
  return (path) => {
    const [, locale = '', slug = ''] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (!locales.includes(locale)) return undefined;
    if (slug === requestSlug) return { is: 'form', locale, key: '' };
    if (slug === schoolsSlug) return { is: 'schools', locale, key: '' };
    const key = slug.slice(receivedSlug('').length);
    return /^[\w-]+$/.test(key) && slug === receivedSlug(key)
      ? { is: 'received', locale, key }
      : undefined;
  };
}

/** The page for schools that leads to the form. */
export function schoolsWithForm(locale: string): string {
  return pathOf(locale, schoolsWithFormSlug);
}
