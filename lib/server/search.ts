import mustache from 'mustache';
import { entriesSlug, pathOf, resultsSlug } from '../addresses/fixed.mjs';
import { tags } from '../search/holes';
import { longest } from '../search/longest';
import { type Index, indexOf, search } from '../search/search';
import type { Finished } from './files';

/** Answers a question in a language: the page with what was found. */
export type Answerer = (locale: string, question: string) => Promise<string>;

/** What answers one language: what can be found, and the page with holes in parts. */
type Ready = { index: Index; parts: ReturnType<InstanceType<typeof mustache.Writer>['parse']> };

/**
 * The search of one release. It fills the holes of the finished page of answers, so that nobody waits
 * for Next; a language costs memory from its first question on, and no question is kept.
 * @param file the release's finished files
 */
export function answerer(file: (address: string) => Promise<Finished>): Answerer {
  // It remembers every page that it read, and goes away with the release.
  const writer = new mustache.Writer();
  const ready = new Map<string, Promise<Ready>>();
  const read = async (address: string) => (await file(address)).bytes.toString();
  const open = async (locale: string): Promise<Ready> => ({
    index: indexOf(JSON.parse(await read(pathOf(locale, entriesSlug)))),
    parts: writer.parse(await read(pathOf(locale, resultsSlug)), tags),
  });
  return async (locale, question) => {
    const opened = ready.get(locale) ?? open(locale);
    ready.set(locale, opened);
    // What failed once is tried again at the next question.
    opened.catch(() => ready.delete(locale));
    const { index, parts } = await opened;
    const asked = question.slice(0, longest);
    const found = search(index, asked).map(({ slug, ...words }) => ({
      ...words,
      path: pathOf(locale, slug),
    }));
    const any = found.length > 0;
    const view = { asked, found, any, none: !any && asked.trim() !== '' };
    return writer.renderTokens(parts, new mustache.Context(view));
  };
}
