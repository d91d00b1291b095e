import { expect, test } from 'vitest';
import { hardToRead, sentencesIn } from '@/lib/check/readability/formulas';
import { syllablesIn } from '@/lib/check/readability/syllables';

const repeat = (sentence: string, times: number) => Array.from({ length: times }, () => sentence);

/** 8 words, 2 of them long, 9 syllables: easy by every measure. */
const easy = 'Wij gaan naar de winkel en kopen brood.';
/** 8 words of which 5 have more than six letters: LIX 8 + 62.5. */
const longWords = 'Iedereen bespreekt vandaag gezamenlijk moeilijke papieren in stilte.';

test('plain text is not hard', () => {
  expect(hardToRead(repeat(easy, 10), 'nl', 'plain')).toBeUndefined();
});

test('sentences that are long on average, each below the longest', () => {
  const thirteen = 'Wij gaan met de bus naar de stad en wij zien de zee.';
  expect(hardToRead(repeat(thirteen, 2), 'nl', 'plain')).toMatch(
    /gemiddeld 13\.0 woorden per zin, ten hoogste 12/,
  );
  expect(hardToRead(repeat(thirteen, 2), 'nl', 'second')).toBeUndefined();
});

test('one sentence that is too long among short ones', () => {
  const long = `${'wij en zij en '.repeat(5)}ook u.`;
  const all = [...repeat('Kom nu.', 12), long];
  expect(hardToRead(all, 'nl', 'plain')).toMatch(/een zin van 22 woorden, ten hoogste 20/);
  expect(hardToRead(all, 'nl', 'second')).toBeUndefined();
});

test('LIX alone: short sentences of long words', () => {
  const found = hardToRead(repeat(longWords, 8), 'nl', 'plain');
  expect(found).toMatch(/LIX \d+\.\d, ten hoogste 35/);
  expect(found).not.toMatch(/gemiddeld|een zin van/);
  // Formulas need 60 words to say something.
  expect(hardToRead(repeat(longWords, 7), 'nl', 'plain')).toBeUndefined();
});

test('Flesch alone: words of many syllables that are not long', () => {
  const found = hardToRead(repeat('Amina eet olie en ananas op Ibiza.', 10), 'nl', 'plain');
  expect(found).toMatch(/Flesch \d+\.\d, ten minste 65/);
  expect(found).not.toMatch(/gemiddeld|een zin van|LIX/);
});

test('each language has its own measure', () => {
  const english = repeat(
    'International organisations communicate information about accommodation.',
    10,
  );
  expect(hardToRead(english, 'en', 'plain')).toMatch(
    /LIX .*ten hoogste 33; Flesch .*ten minste 70/,
  );
  expect(hardToRead(repeat('We go to the shop and buy bread.', 10), 'en', 'plain')).toBeUndefined();
  const french = repeat(
    'Les organisations internationales communiquent régulièrement des informations.',
    10,
  );
  expect(hardToRead(french, 'fr', 'plain')).toMatch(/LIX .*ten hoogste 36; Flesch .*ten minste 70/);
});

test('the worst sentences are named', () => {
  const found = hardToRead([...repeat(easy, 10), ...repeat(longWords, 10)], 'nl', 'plain');
  expect(found).toContain(`"${longWords}"`);
  expect(found).not.toContain(`"${easy}"`);
});

test.each([
  ['Dit is een. Dit is twee! En drie?', 3],
  ['Het is 28.4 procent. Dat is veel.', 2],
  ['Een regel\nnog een regel', 2],
  ['', 0],
])('"%s" has %i sentences', (text, count) => {
  expect(sentencesIn(text)).toHaveLength(count);
});

test.each([
  ['nl', 'huis', 1],
  ['nl', 'papieren', 3],
  ['nl', 'ruïne', 3],
  ['nl', '2026', 1],
  ['en', 'time', 1],
  ['en', 'people', 2],
  ['fr', 'question', 2],
  ['fr', 'maison', 2],
] as const)('%s: %s has %i syllables', (language, word, count) => {
  expect(syllablesIn(word, language)).toBe(count);
});
