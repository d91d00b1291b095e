import { shapeOf } from '../content/blocks';
import type { PageFile } from '../content/files';
import { fold } from '../search/fold';

/**
 * The sentence of a page in which most words of a question stand, its title first; `undefined` unless every
 * word stands somewhere. Capitals and accents make no difference, a part of a word is enough.
 */
export function sentenceWith(question: string, { tree, data }: PageFile): string | undefined {
  const words = fold(question);
  const wordsIn = (text: string) => {
    const folded = fold(text).join(' ');
    return words.filter((word) => folded.includes(word));
  };
  const sentences = shapeOf(tree, data)
    .blocks.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/))
    .map((text) => ({ text, found: wordsIn(text) }));
  const found = new Set(sentences.flatMap((sentence) => sentence.found));
  if (words.some((word) => !found.has(word))) return undefined;
  // The order of the page stays where as many words stand.
  const [best] = sentences.toSorted((one, other) => other.found.length - one.found.length);
  return best?.text;
}
