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
import { pagesIn, pathOf, rootFiles, schemaFile, searchSlug } from './fixed.mjs';
import { bookletSlug, isForTwo, togetherSlug } from './together';

/** Every address of the site, the same in each language; made from the content before the build. */
export type AddressList = {
  locales: string[];
  /** By language, the other tags that mean it. */
  tags: Tags;
  /** Slugs of pages: those of Markdown files and those of the directory. */
  pages: string[];
  /** Slugs of finished pages that no search engine is offered, for what is on them changes. */
  unlisted: string[];
  /** Slugs of pages in two languages: in every language but Dutch. */
  together: string[];
  /** Slugs of the directory's files, which other systems and other sites load. */
  files: string[];
  /** Whether the content says who is responsible, so that schools may ask for a session on a form. */
  requests?: boolean;
  /** Former slugs, and where each leads now; a slash in front: not below a language. */
  moved: Record<string, string>;
};

/** What addresses follow from: the Markdown pages, people and topics, and what has moved. */
type Sources = Pick<DirectoryParts, 'people'> & {
  pages: string[];
  topics: NumberedTopic[];
  requests: boolean;
  moved: Record<string, string>;
};

/** The list of all addresses. */
export function addressList({ pages, people, topics, requests, moved }: Sources): AddressList {
  return {
    locales,
    tags: Object.fromEntries(locales.map((locale) => [locale, languages[locale].aliases])),
    pages: [...pages, ...directorySlugs({ people, topics, groups: groupsOf(pages) })].sort(),
    unlisted: [searchSlug, ...groupsOf(pages).map(bookletSlug)],
    together: pages.filter(isForTwo).map(togetherSlug),
    files: [...fileNames(people).map(fileSlug), ...hsdsSlugs(topics)].sort(),
    requests,
    moved: { ...formerFiles, ...Object.fromEntries(Object.entries(moved).flatMap(withCards)) },
  };
}

/** Who left had cards to save, too: they lead where the page leads. */
function withCards([from, to]: [string, string]): [string, string][] {
  const name = /^contact\/([a-z0-9-]+)$/.exec(from)?.[1];
  const cards = name ? cardNames(name) : [];
  return [from, ...cards.map(fileSlug)].map((slug) => [slug, to]);
}

/** Every path that is answered with a finished page or file; `data`: the files that systems load. */
export function pathsOf(list: AddressList): Record<'finished' | 'data', Set<string>> {
  const inEach = (slugs: readonly string[]) =>
    list.locales.flatMap((locale) => slugs.map((slug) => pathOf(locale, slug)));
  const pages = list.locales.flatMap((locale) => pagesIn(list, locale));
  return {
    finished: new Set([...rootFiles, ...pages, ...inEach(list.files)]),
    data: new Set([schemaFile, ...inEach(list.files)]),
  };
}
