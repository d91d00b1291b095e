/**
 * An address whose answer depends on the request: Next makes it while the reader waits. All other pages
 * are finished when the site is built.
 */
export type Dynamic = {
  /** The slug that is asked for. */
  slug: string;
  /** The word in the query with which Next answers; without it the finished page of that slug does. */
  query?: string;
  /** The slug of the page in `app/` that makes the answer. */
  page: string;
};

/** Every such address, the same in each language. */
export const dynamicPages: readonly Dynamic[] = [];
