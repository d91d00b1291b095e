import { isLocale, type Locale, locales, sourceLocale } from '../i18n/languages';

/** What a file below `content/` is, by its path: the one rule from path to language and slug. */
export type Place =
  | { kind: 'source' | 'translation'; locale: Locale; slug: string }
  | { kind: 'person' | 'topic' | 'notice'; slug: string }
  | { kind: 'picture'; slug: string }
  | { kind: 'organisation' | 'moved' | 'questions' }
  | { kind: 'glossary' }
  | { kind: 'searchWords' }
  | { kind: 'forEditors' };

/** The place of a Markdown file that the site shows or reads. */
export type MarkdownPlace = Exclude<
  Place,
  { kind: 'picture' | 'glossary' | 'searchWords' | 'forEditors' }
>;

const single: Record<string, Place> = {
  'organisation.md': { kind: 'organisation' },
  'moved.md': { kind: 'moved' },
  'questions.md': { kind: 'questions' },
  'glossary.json': { kind: 'glossary' },
  'search.json': { kind: 'searchWords' },
  'README.md': { kind: 'forEditors' },
  'records.json': { kind: 'forEditors' },
};

const folders: Record<string, { kind: 'person' | 'topic' | 'notice' | 'picture'; ending: string }> =
  {
    staff: { kind: 'person', ending: '.md' },
    topics: { kind: 'topic', ending: '.md' },
    notices: { kind: 'notice', ending: '.md' },
    pictures: { kind: 'picture', ending: '.svg' },
  };

/** What operating systems and programs leave behind, often unseen by who edits. */
const leftBehind =
  /(^|\/)(\..+|~\$.*|~WRL.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|__MACOSX|\$RECYCLE\.BIN|.*~|.*\.(swp|swo|tmp|lnk))(\/|$)/i;

/** Whether a file below `content/` belongs to an operating system or a program, not to an editor. */
export function isLeftBehind(path: string): boolean {
  return leftBehind.test(path);
}

/**
 * What a file is, or in Dutch why it has no place here. `hulp/dossier.md` in `nl/` is the Dutch text
 * of `hulp/dossier`; `nl/index.md` that of ``, the home page.
 * @param path below `content/`: `nl/hulp/dossier.md`
 */
export function placeOf(path: string): Place | string {
  const known = single[path];
  if (known) return known;
  const [folder = '', ...rest] = path.split('/');
  if (folder === 'reviews' && /^[a-z-]+\.md$/.test(rest.join('/'))) return { kind: 'forEditors' };
  const { ending = '.md', kind } = folders[folder] ?? {};
  if (!path.endsWith(ending))
    return `Hier horen alleen bestanden die eindigen op ${ending}. Haal dit weg.`;
  const names = rest.map((part, i) =>
    i === rest.length - 1 ? part.slice(0, -ending.length) : part,
  );
  if (names.some((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)))
    return 'Gebruik in de naam van een bestand of map alleen a-z, 0-9 en het koppelteken.';
  if (kind && names.length === 1) return { kind, slug: names[0] ?? '' };
  if (!isLocale(folder) || names.length === 0)
    return `Dit bestand staat in geen taalmap. Zet een pagina in content/${sourceLocale}/ of een vertaling in ${locales.map((tag) => `content/${tag}/`).join(', ')}.`;
  const slug = names.join('/');
  return {
    kind: folder === sourceLocale ? 'source' : 'translation',
    locale: folder,
    slug: slug === 'index' ? '' : slug,
  };
}

/** The same by a path from the project's folder: `content/nl/team.md`; `undefined` when it has no place there. */
export function placeIn(path: string): Place | undefined {
  const place = path.startsWith('content/') ? placeOf(path.slice('content/'.length)) : '';
  return typeof place === 'string' ? undefined : place;
}
