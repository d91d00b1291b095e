import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { core } from 'zod';
import type { Locale } from '../i18n/languages';
import { readText } from './encoding';
import { readFrontMatter } from './frontMatter';
import { gfm } from './gfm';
import { readGlossary } from './glossary';
import { type PageText, textHash } from './hash';
import { isLeftBehind, type MarkdownPlace, placeOf } from './place';
import type { Fault, Problem } from './problem';
import { type Facts, schemas } from './schema';
import { readSearchWords, type SearchWords } from './searchWords';

/** What an editor wrote in a file: its text as it was meant, its fields as they stand there. */
type Written = {
  /** From the project's folder: `content/nl/team.md`. */
  path: string;
  text: string;
  data: Record<string, unknown>;
  /** Below the front matter. */
  body: string;
  tree: Root;
  /** What the schema of its kind says of the fields. */
  issues: core.$ZodIssue[];
};

/** A page in one language: its facts where the fields are right, and the fingerprint of its words. */
export type PageFile<K extends PageKind = PageKind> = K extends PageKind
  ? Written & { kind: K; locale: Locale; slug: string; hash: string; facts?: Facts[K] }
  : never;

type PageKind = 'source' | 'translation';

/** A person, a topic or a notice; `slug` is the file's name. */
export type NamedFile<K extends 'person' | 'topic' | 'notice'> = Written & {
  kind: K;
  slug: string;
  facts?: Facts[K];
};

/** `organisation.md`, `moved.md` or `questions.md`. */
type SingleFile<K extends 'organisation' | 'moved' | 'questions'> = Written & {
  kind: K;
  facts?: Facts[K];
};

/** A content file as an editor wrote it, with its facts where the fields are right. */
export type ContentFile =
  | PageFile<'source'>
  | PageFile<'translation'>
  | NamedFile<'person'>
  | NamedFile<'topic'>
  | NamedFile<'notice'>
  | SingleFile<'organisation'>
  | SingleFile<'moved'>
  | SingleFile<'questions'>;

/** Everything below `content/`, and what could not be read. */
export type Content = {
  files: ContentFile[];
  /** The drawings by name, as SVG text. */
  pictures: Map<string, string>;
  glossary: Facts['glossary'];
  searchWords: SearchWords;
  problems: Problem[];
};

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(gfm);

/** Reads every file below `content/` once; one that cannot be read becomes a problem. */
export function readContent(root: string): Content {
  const content: Content = {
    files: [],
    pictures: new Map(),
    glossary: [],
    searchWords: {},
    problems: [],
  };
  const { paths, links } = pathsBelow(join(root, 'content'));
  for (const link of links)
    content.problems.push({
      file: `content/${link}`,
      message:
        'Dit is een verwijzing naar een andere plaats (een symbolische link). Zet het bestand zelf hier.',
    });
  for (const path of paths) {
    const file = `content/${path}`;
    const add = ({ line, message }: Fault) =>
      content.problems.push({ file, where: line ? `regel ${line}` : undefined, message });
    const place = placeOf(path);
    if (typeof place === 'string') {
      add({ message: place });
      continue;
    }
    const { text, faults } = readText(readFileSync(join(root, file)));
    faults.forEach(add);
    if (faults.length > 0 || place.kind === 'forEditors') continue;
    if (place.kind === 'picture') content.pictures.set(place.slug, text);
    else if (place.kind === 'glossary') {
      const glossary = readGlossary(text);
      glossary.faults.forEach(add);
      content.glossary = glossary.terms;
    } else if (place.kind === 'searchWords') {
      const search = readSearchWords(text);
      search.faults.forEach(add);
      content.searchWords = search.words;
    } else {
      const read = readFile(file, place, text);
      read.faults.forEach(add);
      if (read.file) content.files.push(read.file);
    }
  }
  return content;
}

/** The files of one kind. */
export function ofKind<K extends ContentFile['kind']>(
  files: ContentFile[],
  kind: K,
): Extract<ContentFile, { kind: K }>[] {
  return files.filter((file): file is Extract<ContentFile, { kind: K }> => file.kind === kind);
}

/** The pages of all languages. */
export function pagesOf(files: ContentFile[]): PageFile[] {
  return files.filter((file) => file.kind === 'source' || file.kind === 'translation');
}

/** The files below a folder; links are told apart and not followed: they could lead out of it. */
function pathsBelow(folder: string): { paths: string[]; links: string[] } {
  if (!existsSync(folder)) return { paths: [], links: [] };
  const stat = (name: string) => lstatSync(join(folder, name));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !isLeftBehind(name))
    .sort();
  const links = names.filter((name) => stat(name).isSymbolicLink());
  const isOurs = (name: string) => !links.some((link) => `${name}/`.startsWith(`${link}/`));
  return { paths: names.filter((name) => isOurs(name) && stat(name).isFile()), links };
}

/**
 * A Markdown file from its text.
 * @param text as `readText` gives it
 */
export function readFile(
  path: string,
  place: MarkdownPlace,
  text: string,
): { file?: ContentFile; faults: Fault[] } {
  const { data, body, faults } = readFrontMatter(text);
  if (faults.length > 0) return { faults };
  const { data: facts, error } = schemas[place.kind].safeParse(data, { reportInput: true });
  const written = { path, text, data, body, tree: parser.parse(text), issues: error?.issues ?? [] };
  const page = 'locale' in place ? { hash: textHash(pageText({ data, body })) } : {};
  // The schema of the kind has just made the facts.
  return { file: { ...place, ...written, ...page, facts } as ContentFile, faults };
}

/** The words of a page that its fingerprint is made of. */
export function pageText({ data, body }: Pick<Written, 'data' | 'body'>): PageText {
  return { title: String(data.title ?? ''), description: String(data.description ?? ''), body };
}
