import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Entry } from './entries';
import { fold } from './fold';
import { longest } from './longest';

/** So many results are shown. */
const most = 10;

/** What was found, and the word of another language by which it was, where no other word did. */
export type Found = Pick<Entry, 'slug' | 'title' | 'description'> & { by?: string };

/** What can be found in one language, by its words. */
export type Index = {
  engine: MiniSearch<Entry>;
  entries: Map<string, Entry>;
  /** Every word of the index, for who asks for a part of one. */
  vocabulary: Set<string>;
};

const fields = ['title', 'description', 'text', 'own', 'others'];

/** Pages, topics and people for a question, the best first. Reads no more than `longest` letters. */
export function search(index: Index, question: string): Found[] {
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
  const { engine, vocabulary } = index;
  const options: SearchOptions = {
    fields,
    boost: { title: 4, own: 4, description: 2, others: 1.5 },
    prefix: (term) => term.length >= 3,
    // A word that is written somewhere was typed well.
    fuzzy: (term) => (term.length >= 4 && !vocabulary.has(term) ? 0.2 : false),
    maxFuzzy: 2,
    combineWith: 'AND',
  };
  return [
    () => engine.search(asked, { ...options, fuzzy: false }),
    () => (terms.length <= 3 ? engine.search(asked, options) : []),
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
  return [...index.vocabulary].filter((word) => long.some((term) => word.includes(term)));
}

/** The folded forms of words of other languages, once somebody was led by one. */
const folded = new WeakMap<Entry, [word: string, parts: string[]][]>();

/** The word as it is written that was found by its folded form. */
function wordOf(entry: Entry, terms: string[]): string | undefined {
  const words = folded.get(entry) ?? entry.others.map((word) => [word, fold(word)]);
  folded.set(entry, words);
  return words.find(([, parts]) => parts.some((part) => terms.includes(part)))?.[0];
}

/** The index of what can be found in a language. */
export function indexOf(all: Entry[]): Index {
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
  engine.addAll(all);
  return {
    engine,
    entries: new Map(all.map((entry) => [`/${entry.slug}`, entry])),
    vocabulary: new Set(engine.toJSON().index.map(([word]) => word)),
  };
}
