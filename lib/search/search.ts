import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Directory } from '../directory/schema';
import type { Locale } from '../i18n/languages';
import { type Entry, entriesOf } from './entries';
import { fold } from './fold';
import { longest } from './longest';

/** So many results are shown. */
const most = 10;

/** What was found, and the word of another language by which it was, where no other word did. */
export type Found = Pick<Entry, 'slug' | 'title' | 'description'> & { by?: string };

type Index = {
  engine: MiniSearch<Entry>;
  entries: Map<string, Entry>;
  /** Every word of the index, once somebody asked for a part of one. */
  vocabulary?: string[];
};

const fields = ['title', 'description', 'text', 'own', 'others'];
const made = new WeakMap<Directory, Index>();

/** Pages, topics and people for a question, the best first. Reads no more than `longest` letters. */
export function search(locale: Locale, directory: Directory, question: string): Found[] {
  const index = indexOf(locale, directory);
  const asked = question.slice(0, longest);
  const terms = fold(asked);
  if (terms.length === 0) return [];
  const results = firstFound(tries(index, asked, terms));
  return results.slice(0, most).flatMap(({ id, match }) => {
    const entry = index.entries.get(String(id));
    if (!entry) return [];
    const { slug, title, description } = entry;
    const matched = Object.entries(match);
    const onlyOthers = matched.every(([, where]) => where.every((field) => field === 'others'));
    const by = onlyOthers
      ? wordOf(
          entry,
          matched.map(([term]) => term),
        )
      : undefined;
    return [{ slug, title, description, ...(by && { by }) }];
  });
}

/** From what is surely meant to what may be meant: all words, parts of words, most words. */
function tries(index: Index, asked: string, terms: string[]) {
  const { engine } = index;
  const options: SearchOptions = {
    fields,
    boost: { title: 4, own: 4, description: 2, others: 1.5 },
    prefix: (term) => term.length >= 3,
    fuzzy: (term) => (term.length >= 4 ? 0.2 : false),
    maxFuzzy: 2,
    combineWith: 'AND',
  };
  return [
    () => engine.search(asked, { ...options, fuzzy: false }),
    () => engine.search(asked, options),
    () =>
      engine.search(inside(index, terms).join(' '), {
        ...options,
        fuzzy: false,
        combineWith: 'OR',
      }),
    () => (terms.length > 1 ? engine.search(asked, { ...options, combineWith: 'OR' }) : []),
  ];
}

function firstFound<T>(all: (() => T[])[]): T[] {
  for (const one of all) {
    const found = one();
    if (found.length > 0) return found;
  }
  return [];
}

/** Words that have a word of the question inside them: `hereniging` in `gezinshereniging`. */
function inside(index: Index, terms: string[]): string[] {
  const long = terms.filter((term) => term.length >= 5);
  if (long.length === 0) return [];
  index.vocabulary ??= index.engine.toJSON().index.map(([word]) => word);
  return index.vocabulary.filter((word) => long.some((term) => word.includes(term)));
}

/** The word as it is written that was found by its folded form. */
function wordOf({ others }: Entry, terms: string[]): string | undefined {
  return others.find((word) => fold(word).some((part) => terms.includes(part)));
}

function indexOf(locale: Locale, directory: Directory): Index {
  const known = made.get(directory);
  if (known) return known;
  const engine = new MiniSearch<Entry>({
    idField: 'slug',
    fields,
    tokenize: fold,
    processTerm: (term) => term,
    extractField: (entry, name) => {
      if (name === 'slug') return `/${entry.slug}`;
      const value = entry[name as keyof Entry];
      return Array.isArray(value) ? value.join('\n') : value;
    },
  });
  const all = entriesOf(locale, directory);
  engine.addAll(all);
  const index: Index = { engine, entries: new Map(all.map((entry) => [`/${entry.slug}`, entry])) };
  made.set(directory, index);
  return index;
}
