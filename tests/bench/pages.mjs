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
  const file = join(root, '.contentlayer/addresses.json');
  /** @type {import('../../lib/addresses/list').AddressList} */
  const { locales, pages } = JSON.parse(readFileSync(file, 'utf8'));
  return locales.flatMap((locale) =>
    pages.map((slug) => ({ locale, slug, path: pathOf(locale, slug) })),
  );
}

/** The pages that stand for the others: home, the group in the hardest position, and the directory. */
export const examples = ['nl', 'ar'].flatMap((locale) => [
  `/${locale}`,
  `/${locale}/doelgroepen/uitgeprocedeerden`,
  `/${locale}/contact`,
]);
