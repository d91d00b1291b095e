import { shapeOf } from '../content/blocks';
import type { PageFile } from '../content/files';
import { fold } from '../search/fold';

/** A part of a page in which words were found. */
export type Part = 'title' | 'description' | 'body';

/**
 * The parts of a page in which the words of a question stand; none unless every word stands somewhere.
 * Capitals and accents make no difference, and a beginning or an end of a word is enough.
 */
export function partsWith(question: string, { tree, data }: PageFile): Part[] {
  const words = fold(question);
  const [title = '', description = '', ...body] = shapeOf(tree, data).blocks.map(
    ({ text }) => text,
  );
  const texts: [Part, string][] = [
    ['title', title],
    ['description', description],
    ['body', body.join(' ')],
  ];
  const parts = texts.map(([part, text]) => [part, fold(text).join(' ')] as const);
  const isIn = (word: string) => parts.some(([, text]) => text.includes(word));
  if (!words.every(isIn)) return [];
  return parts.flatMap(([part, text]) => (words.some((word) => text.includes(word)) ? part : []));
}
