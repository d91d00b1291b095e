import { languages, locales } from '../i18n/languages';
import type { Tags } from '../i18n/negotiate';
import {
  cardNames,
  type DirectoryParts,
  directorySlugs,
  fileNames,
  fileSlug,
  formerFiles,
  groupsOf,
  hsdsSlugs,
  type NumberedTopic,
} from './directory';
import { dynamicSlugs } from './dynamic';
import { pathOf, rootFiles, schemaFile } from './fixed.mjs';

/** Every address of the site, the same in each language; made from the content before the build. */
export type AddressList = {
  locales: string[];
  /** By language, the other tags that mean it. */
  tags: Tags;
  /** Slugs of pages: those of Markdown files and those of the directory. */
  pages: string[];
  /** Slugs of the directory's files, which other systems and other sites load. */
  files: string[];
  /** Slugs of pages that are made for each request. */
  dynamic: readonly string[];
  /** Former slugs, and where each leads now; a slash in front: not below a language. */
  moved: Record<string, string>;
};

/** What addresses follow from: the Markdown pages, people and topics, and what has moved. */
type Sources = Pick<DirectoryParts, 'people'> & {
  pages: string[];
  topics: NumberedTopic[];
  moved: Record<string, string>;
};

/** The list of all addresses. */
export function addressList({ pages, people, topics, moved }: Sources): AddressList {
  return {
    locales,
    tags: Object.fromEntries(locales.map((locale) => [locale, languages[locale].aliases])),
    pages: [...pages, ...directorySlugs({ people, topics, groups: groupsOf(pages) })].sort(),
    files: [...fileNames(people).map(fileSlug), ...hsdsSlugs(topics)].sort(),
    dynamic: dynamicSlugs,
    moved: { ...formerFiles, ...Object.fromEntries(Object.entries(moved).flatMap(withCards)) },
  };
}

/** Who left had cards to save, too: they lead where the page leads. */
function withCards([from, to]: [string, string]): [string, string][] {
  const name = /^contact\/([a-z0-9-]+)$/.exec(from)?.[1];
  const cards = name ? cardNames(name) : [];
  return [from, ...cards.map(fileSlug)].map((slug) => [slug, to]);
}

/**
 * Every path that is answered with a finished page or file, and those that Next answers. `data`: the
 * finished files that other systems load.
 */
export function pathsOf(list: AddressList): Record<'finished' | 'dynamic' | 'data', Set<string>> {
  const inEach = (slugs: readonly string[]) =>
    list.locales.flatMap((locale) => slugs.map((slug) => pathOf(locale, slug)));
  return {
    finished: new Set([...rootFiles, ...inEach([...list.pages, ...list.files])]),
    dynamic: new Set(inEach(list.dynamic)),
    data: new Set([schemaFile, ...inEach(list.files)]),
  };
}
