/** The page that answers an address that does not exist. */
export const notFoundSlug = 'niet-gevonden';
/** The page that answers when the server itself fails. */
export const errorSlug = 'fout';

/** The page with every language, which a static host shows first. */
export const languagesSlug = 'talen';

/** The JSON Schema of `contact.json`, one for all languages, with its version. */
export const schemaFile = '/contact-1.schema.json';

/** Files that stand beside the languages. */
export const rootFiles = ['/icon.svg', '/robots.txt', '/sitemap.xml', '/preview.png', schemaFile];

/**
 * The address of a page or file: `/ar/hulp/dossier`; the home page is `/ar`.
 * @param {string} locale
 * @param {string} slug
 * @returns {string}
 */
export function pathOf(locale, slug) {
  return slug ? `/${locale}/${slug}` : `/${locale}`;
}
