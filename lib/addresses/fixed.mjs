/** The page that answers an address that does not exist. */
export const notFoundSlug = 'niet-gevonden';
/** The page that answers when the server itself fails. */
export const errorSlug = 'fout';

/** The search, and the word in its query that asks for an answer. */
export const searchSlug = 'zoeken';
export const searchQuery = 'q';
/** The page that answers a search, with holes for what was found, and everything that can be found. */
export const resultsSlug = `${searchSlug}/antwoord`;
export const entriesSlug = `${searchSlug}/lijst`;

/** Slugs that no address leads to: the server answers other addresses with them. */
export const hiddenSlugs = [notFoundSlug, errorSlug, resultsSlug, entriesSlug];

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

/**
 * The name of an address among the finished files: an underscore keeps hidden ones from being asked for.
 * @param {string} address
 * @returns {string} `/ar/hulp`, `/ar/_fout`
 */
export function fileNameOf(address) {
  const slug = address.split('/').slice(2).join('/');
  return hiddenSlugs.includes(slug) ? address.replace(/[^/]+$/, '_$&') : address;
}
