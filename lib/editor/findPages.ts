import { shapeOf } from '../content/blocks';
import type { PageFile } from '../content/files';
import { fold } from '../search/fold';

/**
 * The sentence of a page in which most words of a question stand, its title first; `undefined` unless every
 * word stands somewhere. Capitals and accents make no difference, a part of a word is enough.
 */
export function sentenceWith(question: string, { tree, data }: PageFile): string | undefined {
  const words = fold(question);
  const sentences = shapeOf(tree, data)
    .blocks.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/))
    .map((text) => ({ text, folded: fold(text).join(' ') }));
  const wordsIn = (folded: string) => words.filter((word) => folded.includes(word)).length;
  if (wordsIn(sentences.map(({ folded }) => folded).join(' ')) < words.length) return undefined;
  // The order of the page stays where as many words stand.
  const [best] = sentences.toSorted((one, other) => wordsIn(other.folded) - wordsIn(one.folded));
  return best?.text;
}
