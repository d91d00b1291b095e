import { diffArrays } from 'diff';

/** A piece of two texts: in both, only in the newer or only in the older one. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };

/** What changed between two texts, word by word; the space behind a word goes with it. */
export function difference(before: string, after: string): Piece[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** What stands between two white spaces is a word: that holds in every language of the site. */
export function wordsOf(text: string): string[] {
  return text ? text.split(/(?<=\s)(?=\S)/) : [];
}
