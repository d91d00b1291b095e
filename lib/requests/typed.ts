/** Signs that nobody sees but that turn a text around or hide in it; Persian keeps its non-joiner. */
const hidden = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** What was typed into a field of one line: composed letters, no control characters, no other line. */
export function cleanLine(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(hidden, '')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** What was typed into a field of several lines: Unix line ends, no other control characters. */
export function cleanText(typed: string): string {
  const lines = typed.replace(/\r\n?|[\u2028\u2029]/gu, '\n').split('\n');
  return lines
    .map((line) =>
      line
        .normalize('NFC')
        .replace(hidden, '')
        .replace(/\p{Cc}/gu, ' ')
        .trimEnd(),
    )
    .join('\n')
    .trim();
}

/** The only number in an answer, as "24 ll." says 24; an answer with none or several stays as it is. */
export function numberIn(line: string): string {
  const numbers = line.match(/\d+/g) ?? [];
  return numbers.length === 1 ? `${Number(numbers[0])}` : line;
}
