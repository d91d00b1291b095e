/**
 * The site's public address, without a slash at the end: `SITE_URL` when building, else this machine.
 * Throws when `SITE_URL` is no web address.
 */
export const siteUrl = readSiteUrl(process.env.SITE_URL);

/** @param {string} [given] */
function readSiteUrl(given = '') {
  const text = given.trim() || 'http://localhost:3000';
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Error(`SITE_URL must be an address such as https://example.org; it is "${given}".`);
  return new URL(text).origin;
}
