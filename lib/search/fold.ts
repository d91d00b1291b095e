/** Letters of the Arabic script that one word is written with in Arabic, Persian and Pashto. */
const sameLetters: [letters: RegExp, one: string][] = [
  [/[\u06cc\u0649\u06d0\u06cd\u06d2\u0626]/g, '\u064a'],
  [/[\u06a9\u06aa]/g, '\u0643'],
  [/\u06ab/g, '\u06af'],
  [/[\u0629\u06c0\u06d5\u06be\u06c1]/g, '\u0647'],
  [/[\u0671\u0622\u0623\u0625]/g, '\u0627'],
  [/\u0624/g, '\u0648'],
  [/\u0621/g, ''],
  [/ı/g, 'i'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
];

/** Rows of the Ethiopic script with one sound: the first letter of a row, and of the row it becomes. */
const sameRows: [row: number, one: number][] = [
  [0x1220, 0x1230],
  [0x1340, 0x1338],
  [0x1280, 0x1200],
  [0x1210, 0x1200],
  [0x12d0, 0x12a0],
];

/** What holds two parts of a word together or apart: joiners, apostrophes, hyphens, dots. */
const joint = "(?:\\u200c|\\u200d|['’ʼ`´.\\u00b7-])";
const joints = new RegExp(joint, 'u');
const between = new RegExp(`(?:(?!${joint})[^\\p{L}\\p{N}])+`, 'u');

/**
 * A text as its words are looked for, in the index and in a question alike: lower case, without marks
 * and signs, one letter for those that stand for the same. A word of parts is there whole and in parts;
 * a number is there alone and with what follows it (`9 bis` is `9bis`).
 */
export function fold(text: string): string[] {
  const plain = sameLetters.reduce(
    (all, [letters, one]) => all.replace(letters, one),
    text
      .normalize('NFKD')
      .toLowerCase()
      // Vowels and accents, the long line in Arabic words, marks of direction.
      .replace(/[\p{M}\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)),
  );
  const words = rows(plain)
    .split(between)
    .map((word) => word.split(joints).filter(Boolean))
    .filter((parts) => parts.length > 0);
  return words.flatMap((parts, i) => {
    const whole = parts.join('');
    const next = words[i + 1]?.join('') ?? '';
    const joined = /^\d+$/.test(whole) && /^\p{L}{2,6}$/u.test(next) ? [whole + next] : [];
    return [...new Set([whole, ...parts, ...joined])];
  });
}

function rows(text: string): string {
  return text.replace(/[\u1200-\u137f]/g, (letter) => {
    const code = letter.charCodeAt(0);
    const row = sameRows.find(([first]) => code >= first && code < first + 8);
    return row ? String.fromCharCode(code - row[0] + row[1]) : letter;
  });
}
