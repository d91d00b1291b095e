import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isLocale, type Locale, locales, sourceLocale } from '../../i18n/languages';
import type { Problem } from './problem';

/** What a content file is, by its place. */
export type Kind = 'source' | 'translation' | 'person' | 'organisation';

/** A content file as an editor wrote it: front matter not yet judged, text parsed. */
export type ContentFile = {
  path: string;
  kind: Kind;
  /** Of a page: its language and its path below it. Of a person: their id as slug. */
  locale: Locale;
  slug: string;
  data: Record<string, unknown>;
  body: string;
  tree: Root;
};

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** Reads every file below `content/`; one that cannot be read becomes a problem. */
export function readContent(root: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const names = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
  for (const path of names) {
    if (path === 'content/README.md') continue;
    const place = placeOf(path);
    if (typeof place === 'string') problems.push({ file: path, message: place });
    else {
      const text = readFileSync(join(root, path), 'utf8');
      try {
        // A second argument keeps gray-matter from answering from its cache.
        const { data, content } = matter(text, {});
        files.push({ path, ...place, data, body: content, tree: parser.parse(text) });
      } catch (error) {
        problems.push({ file: path, ...badYaml(error) });
      }
    }
  }
  return { files, problems };
}

/** What a file is by its path, or why it has no place here. */
function placeOf(path: string): Pick<ContentFile, 'kind' | 'locale' | 'slug'> | string {
  const [, folder = '', ...rest] = path.replace(/\.md$/, '').split('/');
  if (!path.endsWith('.md'))
    return 'Hier horen alleen bestanden die eindigen op .md. Haal dit weg.';
  if (rest.some((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)))
    return 'Gebruik in de naam van een bestand of map alleen a-z, 0-9 en het koppelteken.';
  if (path === 'content/organisation.md')
    return { kind: 'organisation', locale: sourceLocale, slug: '' };
  if (folder === 'staff' && rest.length === 1)
    return { kind: 'person', locale: sourceLocale, slug: rest[0] ?? '' };
  if (!isLocale(folder) || rest.length === 0)
    return `Dit bestand staat in geen taalmap. Zet een pagina in content/${sourceLocale}/ of een vertaling in ${locales.map((tag) => `content/${tag}/`).join(', ')}.`;
  const slug = rest.join('/') === 'index' ? '' : rest.join('/');
  return { kind: folder === sourceLocale ? 'source' : 'translation', locale: folder, slug };
}

function badYaml(error: unknown): Pick<Problem, 'where' | 'message'> {
  const { reason, mark } = error as { reason?: string; mark?: { line: number } };
  return {
    where: mark ? `regel ${mark.line + 1}` : undefined,
    message: `De regels tussen de twee --- kan ik niet lezen (${reason ?? error}). Schrijf elke regel als "naam: waarde"; zet een waarde met een dubbele punt erin tussen aanhalingstekens: title: "Hulp: voor wie".`,
  };
}
