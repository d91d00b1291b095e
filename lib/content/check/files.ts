import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import matter from 'gray-matter';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml, type YAMLParseError } from 'yaml';
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

/** What is in `content/` for editors and reviewers, not for readers. */
const notPages = /^content\/(README\.md|glossary\.json|reviews\/[a-z-]+\.md)$/;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** Reads every file below `content/`; one that cannot be read becomes a problem. */
export function readContent(root: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const folder = join(root, 'content');
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  const paths = names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `content/${name.split(sep).join('/')}`)
    .sort();
  for (const path of paths) {
    if (notPages.test(path)) continue;
    const place = placeOf(path);
    if (typeof place === 'string') problems.push({ file: path, message: place });
    else {
      const text = readFileSync(join(root, path), 'utf8');
      try {
        files.push({ path, ...place, ...read(text) });
      } catch (error) {
        problems.push({ file: path, ...badYaml(error) });
      }
    }
  }
  return { files, problems };
}

/** Reads the text as contentlayer2 does: gray-matter with the `yaml` package. */
function read(text: string): Pick<ContentFile, 'data' | 'body' | 'tree'> {
  // After `---` gray-matter lets a file choose its language, JavaScript too.
  if (/^\uFEFF?---[^\r\n]/.test(text)) throw new Error('achter de eerste --- staat nog iets');
  const { data, content } = matter(text, { engines: { yaml: (yaml) => parseYaml(yaml) ?? {} } });
  return { data, body: content, tree: parser.parse(text) };
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
  const { message, linePos } = error as YAMLParseError;
  const [reason] = message.split(' at line');
  return {
    where: linePos ? `regel ${linePos[0].line}` : undefined,
    message: `De regels tussen de twee --- kan ik niet lezen (${reason}). Schrijf elke regel als "naam: waarde"; zet een waarde met een dubbele punt erin tussen aanhalingstekens: title: "Hulp: voor wie".`,
  };
}
