import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../../lib/addresses/fixed.mjs';
import { root } from '../../lib/run/setup.mjs';

/** @typedef {{ locale: string, slug: string, path: string }} Address */

/**
 * The addresses of all pages in all languages of the built site.
 * @returns {Address[]}
 */
export function addresses() {
  const { locales, pages } = list();
  return inEach(locales, pages);
}

/**
 * The addresses of the other forms of pages: the search, pages for two, booklets.
 * @returns {Address[]}
 */
export function otherForms() {
  const { locales, unlisted, together } = list();
  return [
    ...inEach(locales, unlisted),
    ...inEach(
      locales.filter((locale) => locale !== 'nl'),
      together,
    ),
  ];
}

/** @returns {import('../../lib/addresses/list').AddressList} */
function list() {
  return JSON.parse(readFileSync(join(root, '.contentlayer/addresses.json'), 'utf8'));
}

/**
 * @param {string[]} locales
 * @param {string[]} slugs
 * @returns {Address[]}
 */
function inEach(locales, slugs) {
  return locales.flatMap((locale) =>
    slugs.map((slug) => ({ locale, slug, path: pathOf(locale, slug) })),
  );
}

/** The pages that stand for the others: home, the group in the hardest position, and the directory. */
export const examples = ['nl', 'ar'].flatMap((locale) => [
  `/${locale}`,
  `/${locale}/doelgroepen/uitgeprocedeerden`,
  `/${locale}/contact`,
]);
