import { languages, locales } from '../i18n/languages';
import type { Tags } from '../i18n/negotiate';
import { type DirectoryParts, directorySlugs, fileNames, fileSlug, groupsOf } from './directory';
import { dynamicSlugs } from './dynamic';
import { pathOf, rootFiles } from './fixed.mjs';

/** Every address of the site, the same in each language; made from the content before the build. */
export type AddressList = {
  locales: string[];
  /** By language, the other tags that mean it. */
  tags: Tags;
  /** Slugs of pages: those of Markdown files and those of the directory. */
  pages: string[];
  /** Slugs of the directory's files. */
  files: string[];
  /** Slugs of pages that are made for each request. */
  dynamic: readonly string[];
  /** Former slugs, and where each leads now. */
  moved: Record<string, string>;
};

/** What addresses follow from: the Markdown pages, people and topics, and what has moved. */
type Sources = Omit<DirectoryParts, 'groups'> & { pages: string[]; moved: Record<string, string> };

/** The list of all addresses. */
export function addressList({ pages, people, topics, moved }: Sources): AddressList {
  return {
    locales,
    tags: Object.fromEntries(locales.map((locale) => [locale, languages[locale].aliases])),
    pages: [...pages, ...directorySlugs({ people, topics, groups: groupsOf(pages) })].sort(),
    files: fileNames(people).map(fileSlug).sort(),
    dynamic: dynamicSlugs,
    moved: Object.fromEntries(Object.entries(moved).flatMap(withCards)),
  };
}

/** Who left had cards to save, too: they lead where the page leads. */
function withCards([from, to]: [string, string]): [string, string][] {
  const name = /^contact\/([a-z0-9-]+)$/.exec(from)?.[1];
  const cards = name ? fileNames([name]).filter((file) => file.startsWith(`${name}.`)) : [];
  return [from, ...cards.map(fileSlug)].map((slug) => [slug, to]);
}

/** Every path that is answered with a finished page or file, and those that Next answers. */
export function pathsOf(list: AddressList): { finished: Set<string>; dynamic: Set<string> } {
  const inEach = (slugs: readonly string[]) =>
    list.locales.flatMap((locale) => slugs.map((slug) => pathOf(locale, slug)));
  return {
    finished: new Set([...rootFiles, ...inEach([...list.pages, ...list.files])]),
    dynamic: new Set(inEach(list.dynamic)),
  };
}
