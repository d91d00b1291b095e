/**
 * Pages whose answer depends on the request: Next makes them while the reader waits. All other pages
 * are finished when the site is built. None yet.
 */
export const dynamicSlugs: readonly string[] = [];
