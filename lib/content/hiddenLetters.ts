import type { Fault } from './problem';

/** What nobody sees and everybody copies, by its name. */
const names: [pattern: RegExp, name: string][] = [
  [
    /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u,
    'een teken dat de richting van de tekst verandert',
  ],
  [/\u00AD/u, 'een onzichtbaar koppelteken'],
  [/\p{Co}/u, 'een teken uit een apart lettertype, zoals een opsommingsteken van Word'],
  [/\u200B|\u200D|\u2060|\uFEFF/u, 'een spatie zonder breedte'],
  [/[\u2028\u2029\v\f\u0085]/u, 'een verborgen regeleinde'],
  // Arabic has signs of its own that Unicode counts among the invisible ones.
  [
    /(?![\t\n])\p{Cc}|(?![\u0600-\u0605\u06DD\u08E2\u200C])\p{Cf}|\u034F|[\u115F\u1160\u17B4\u17B5\u2065\u2800\u3164\uFFA0\uFFFC]|[\u180B-\u180F]|[\u{E0000}-\u{E0FFF}]/u,
    'een onzichtbaar teken',
  ],
  // The zero-width non-joiner belongs between two Arabic letters only: Persian and Pashto write with it.
  [/(?<!\p{Script=Arabic}\p{M}*)\u200C|\u200C(?!\p{Script=Arabic})/u, 'een onzichtbaar teken'],
];

/** Letters that nobody sees, line by line: they come along when somebody copies, and change what is shown. */
export function hiddenLetters(text: string): Fault[] {
  return text.split('\n').flatMap((line, i) => {
    for (const [pattern, name] of names) {
      const found = pattern.exec(line);
      if (found) return { line: i + 1, message: said(line, found, name) };
    }
    return [];
  });
}

/** A text without them; one that ends a line unseen becomes an ordinary end of a line. */
export function withoutHiddenLetters(text: string): string {
  const lines = text.replace(/[\u2028\u2029\v\f\u0085]/g, '\n').split('\n');
  return lines
    .map((line) =>
      names.reduce((rest, [pattern]) => rest.replace(new RegExp(pattern.source, 'gu'), ''), line),
    )
    .join('\n');
}

function said(line: string, found: RegExpExecArray, name: string): string {
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const before = line.slice(Math.max(0, found.index - 20), found.index).trim();
  const place = before ? `achter “${before}”` : 'aan het begin van de regel';
  return `Er staat ${name} (U+${code}) ${place}. Wis het stuk en typ het opnieuw.`;
}
