import type { BlockPair, Finding } from '../../content/blocks';

/** Five words in a row that are also in the Dutch text were forgotten; four happen in good texts. */
export function leftovers({ source, target }: BlockPair): Finding[] {
  const dutch = ` ${tokensOf(source.text).join(' ')} `;
  const words = tokensOf(target.own);
  for (let i = 0; i + 5 <= words.length; i++) {
    const five = words.slice(i, i + 5).join(' ');
    if (dutch.includes(` ${five} `))
      return [
        {
          message: `Dit stuk is nog Nederlands: "${five}". Vertaal het, of zet namen tussen *sterretjes*.`,
        },
      ];
  }
  return [];
}

/** A whole sentence that is the Dutch one. */
export function sameAsDutch({ source, target }: BlockPair): Finding[] {
  const words = tokensOf(target.own);
  return words.length >= 3 && words.join(' ') === tokensOf(source.own).join(' ')
    ? [{ message: 'Deze tekst is de Nederlandse. Vertaal hem.' }]
    : [];
}

/** The words of a text, lower case, without marks and names of files. */
export function tokensOf(text: string): string[] {
  return (
    text
      .replace(/\w+(\.\w+)+/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
