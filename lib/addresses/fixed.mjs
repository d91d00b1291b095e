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

/** The page for schools. */
export const schoolsSlug = 'scholen';
/** The form on which a school asks for a session. */
export const requestSlug = 'scholen/aanvraag';
/** The page for schools as it is while the form is open: with a link to it. */
export const schoolsWithFormSlug = 'scholen/met-aanvraag';
/** The page that says that what was sent is not kept, for when Next itself cannot. */
export const requestFailedSlug = 'scholen/niet-bewaard';
/** All that there is in finished pages for the form, where the content says who is responsible. */
export const requestPages = [requestSlug, schoolsWithFormSlug, requestFailedSlug];

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
 * The paths of every finished page in a language; Dutch beside Dutch is no page.
 * @param {{ pages: string[], unlisted: string[], together: string[] }} list slugs, see `list.ts`
 * @param {string} locale
 * @returns {string[]}
 */
export function pagesIn({ pages, unlisted, together }, locale) {
  const slugs = [...pages, ...unlisted, ...(locale === 'nl' ? [] : together)];
  return slugs.map((slug) => pathOf(locale, slug));
}

/**
 * The name in `dist/` of what answers an address. A page that answers only when the server says so has
 * an underscore: no host gives it out by itself.
 * @param {string} address `/nl/fout`
 * @returns {string} `/nl/_fout`
 */
export function fileNameOf(address) {
  const slug = address.split('/').slice(2).join('/');
  const isHidden = [...hiddenSlugs, ...requestPages].includes(slug);
  return isHidden ? address.replace(/[^/]+$/, '_$&') : address;
}
