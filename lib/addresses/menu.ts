import {
  errorSlug,
  languagesSlug,
  notFoundSlug,
  requestPages,
  schoolsSlug,
  searchSlug,
} from './fixed.mjs';

/** Pages that the site itself names, by their slugs: they must exist. */
export const named = {
  home: '',
  groups: 'doelgroepen',
  help: 'hulp',
  contact: 'contact',
  goals: 'doel',
  history: 'historiek',
  team: 'team',
  schools: schoolsSlug,
  data: 'gegevens',
  languages: languagesSlug,
  words: 'woorden',
  about: 'over-deze-site',
  translations: 'over-deze-site/talen',
} as const;

/** Every page that the site itself names. */
export const neededPages: readonly string[] = Object.values(named);

/** The main doors at the top of every page: `word` names its interface word and its picture. */
export const tabs = [
  { slug: named.groups, word: 'groups' },
  { slug: named.help, word: 'help' },
  { slug: named.contact, word: 'contact' },
  { slug: named.goals, word: 'about' },
] as const;

/** The pages at the foot of every page. */
export const footerMenu = [
  named.history,
  named.team,
  named.schools,
  named.contact,
  named.data,
  named.languages,
  named.about,
];

/** Where the 404 page leads on. */
export const onwardMenu = [named.home, named.groups, named.help, named.contact, named.languages];

/** Pages with a route of their own in `app/`; every other page is drawn by `[...slug]`. */
export const ownRoutes: readonly string[] = [
  named.home,
  named.contact,
  named.data,
  named.languages,
  named.translations,
];

/** Slugs that the site answers itself and that no content file may take. */
export const reservedSlugs: readonly string[] = [
  notFoundSlug,
  errorSlug,
  ...requestPages,
  'data',
  'hsds',
  searchSlug,
  'samen',
  'boekje',
];

/** Folders below which the site makes its own addresses. */
export const reservedFolders: readonly string[] = [
  named.contact,
  'data',
  'hsds',
  searchSlug,
  'samen',
  'boekje',
];
