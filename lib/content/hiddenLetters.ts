import type { Fault } from './problem';

/** What nobody sees and everybody copies, by its name. */
const names: [pattern: RegExp, name: string][] = [
  [
    /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u,
    'een teken dat de richting van de tekst verandert',
  ],
  [/\u00AD/u, 'een onzichtbaar koppelteken'],
  [/[\uE000-\uF8FF]/u, 'een teken uit een apart lettertype, zoals een opsommingsteken van Word'],
  [/[\u200B\u200D\u2060\uFEFF]/u, 'een spatie zonder breedte'],
  [/[\u2028\u2029\v\f\u0085]/u, 'een verborgen regeleinde'],
  [
    /(?![\t\n])\p{Cc}|[\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2061-\u2065\u206A-\u206F\u3164\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u,
    'een onzichtbaar teken',
  ],
];

/** The zero-width non-joiner belongs between two Arabic letters only: Persian and Pashto write with it. */
const strayJoiner = /(?<!\p{Script=Arabic}\p{M}*)\u200C|\u200C(?!\p{Script=Arabic})/u;

/** Letters that nobody sees, line by line: they come along when somebody copies, and change what is shown. */
export function hiddenLetters(text: string): Fault[] {
  return text.split('\n').flatMap((line, i) => {
    const [found, name] = hiddenIn(line) ?? [];
    if (!found) return [];
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const at = line.indexOf(found);
    const before = line.slice(Math.max(0, at - 20), at).trim();
    const place = before ? `achter “${before}”` : 'aan het begin van de regel';
    return {
      line: i + 1,
      message: `Er staat ${name} (U+${code}) ${place}. Wis het stuk en typ het opnieuw.`,
    };
  });
}

function hiddenIn(line: string): [letter: string, name: string] | undefined {
  for (const [pattern, name] of names) {
    const found = pattern.exec(line)?.[0];
    if (found) return [found, name];
  }
  return strayJoiner.test(line) ? ['\u200C', 'een onzichtbaar teken'] : undefined;
}
