import { errorSlug, notFoundSlug } from './fixed.mjs';

/** The main doors at the top of every page, as slugs. */
export const mainMenu = ['doelgroepen', 'hulp', 'contact', 'doel'] as const;

/** The pages at the foot of every page. */
export const footerMenu = [
  'doel',
  'historiek',
  'team',
  'scholen',
  'contact',
  'gegevens',
  'talen',
  'over-deze-site',
] as const;

/** Where the 404 page leads on. */
export const onwardMenu = ['', 'doelgroepen', 'hulp', 'contact', 'talen'] as const;

/** Pages with a route of their own in `app/`; every other page is drawn by `[...slug]`. */
export const ownRoutes: readonly string[] = ['', 'contact', 'talen', 'over-deze-site/talen'];

/** Pages that the site itself links to: they must exist. */
export const neededPages: readonly string[] = [
  ...new Set([...ownRoutes, ...mainMenu, ...footerMenu, ...onwardMenu]),
];

/** Slugs that the site answers itself and that no content file may take. */
export const reservedSlugs: readonly string[] = [notFoundSlug, errorSlug, 'data'];

/** Folders below which the site makes its own addresses. */
export const reservedFolders: readonly string[] = ['contact', 'data'];
