import { syllablesIn } from './syllables';

/** The most that a reader may be asked: words in a sentence, LIX; and the least Flesch score. */
type Target = { mean: number; longest: number; lix: number; flesch: number };

/** By language, and for Dutch by layer of the page (`languages.md` of the project's material). */
const targets = {
  plain: { mean: 12, longest: 20, lix: 35, flesch: 65 },
  second: { mean: 16, longest: 25, lix: 45, flesch: 45 },
  en: { mean: 12, longest: 20, lix: 33, flesch: 70 },
  fr: { mean: 13, longest: 22, lix: 36, flesch: 70 },
} as const satisfies Record<string, Target>;

/** Flesch-Douma (nl), Flesch (en) and Kandel-Moles (fr): from words and syllables, 100 is easy. */
const formulas = {
  nl: (words: number, syllables: number) => 206.84 - 0.93 * words - 77 * syllables,
  en: (words: number, syllables: number) => 206.835 - 1.015 * words - 84.6 * syllables,
  fr: (words: number, syllables: number) => 207 - 1.015 * words - 73.6 * syllables,
};

/** A language whose readability can be measured. */
export type Measured = keyof typeof formulas;

/**
 * What makes a piece of text hard to read, in Dutch, with its worst sentences; nothing when it is
 * plain enough. Formulas need 60 words to say something, sentence lengths 15.
 */
export function hardToRead(
  sentences: string[],
  language: Measured,
  layer: 'plain' | 'second',
): string | undefined {
  const target = targets[language === 'nl' ? layer : language];
  const lengths = sentences.map((sentence) => wordsIn(sentence).length);
  const words = sentences.flatMap(wordsIn);
  if (words.length < 15) return undefined;
  const mean = words.length / sentences.length;
  const lix = mean + (100 * words.filter((word) => word.length > 6).length) / words.length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0);
  const flesch = formulas[language](mean, syllables / words.length);
  const long = words.length >= 60;
  const faults = [
    mean > target.mean &&
      `gemiddeld ${mean.toFixed(1)} woorden per zin, ten hoogste ${target.mean}`,
    Math.max(...lengths) > target.longest &&
      `een zin van ${Math.max(...lengths)} woorden, ten hoogste ${target.longest}`,
    long && lix > target.lix && `LIX ${lix.toFixed(1)}, ten hoogste ${target.lix}`,
    long && flesch < target.flesch && `Flesch ${flesch.toFixed(1)}, ten minste ${target.flesch}`,
  ].filter((fault) => fault !== false);
  if (faults.length === 0) return undefined;
  const worst = [...sentences].sort((a, b) => weight(b) - weight(a)).slice(0, 2);
  return `Moeilijk te lezen: ${faults.join('; ')}. Maak deze zinnen korter of gewoner: ${worst.map((one) => `"${one}"`).join(' en ')}.`;
}

/** Long sentences with long words weigh most. */
function weight(sentence: string): number {
  const words = wordsIn(sentence);
  return words.length + words.filter((word) => word.length > 6).length;
}

/** The sentences of a text, one line at least one. */
export function sentencesIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.replace(/(\d)\.(\d)/g, '$1,$2').split(/(?<=[.!?])[\s"”’»)]+(?=\S)/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
