import { tsImport } from 'tsx/esm/api';

/** @typedef {{ locale: string, slug: string, path: string }} Address */

/**
 * The addresses of all pages in all languages of the built site.
 * @returns {Promise<Address[]>}
 */
export async function addresses() {
  return (await tsImport('../e2e/site.ts', import.meta.url)).addresses;
}

/** The pages that stand for the others: home, the group in the hardest position, and the directory. */
export const examples = ['nl', 'ar'].flatMap((locale) => [
  `/${locale}`,
  `/${locale}/doelgroepen/uitgeprocedeerden`,
  `/${locale}/contact`,
]);
