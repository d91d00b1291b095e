import { topics } from './vocabulary';

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

/** Pages that the site itself links to: they must exist. */
export const neededPages: readonly string[] = [
  ...new Set([
    '',
    ...mainMenu,
    ...footerMenu,
    'over-deze-site/talen',
    ...Object.values(topics).flatMap(({ page }) => page ?? []),
  ]),
];

/** Slugs that the site answers itself and that no content file may take. */
export const reservedSlugs: readonly string[] = ['niet-gevonden', 'fout', 'data'];

/** Folders below which the site makes its own addresses. */
export const reservedFolders: readonly string[] = ['contact', 'data'];
