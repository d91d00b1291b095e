/** What the bytes 80 to BF, of which UTF-8 makes its letters, are in Windows-1252. */
const byte = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** Those of them that do not end a word in an ordinary text. */
const inWord = '[\\u0080-\\u009F\\u00A1-\\u00AA\\u00AC-\\u00BA\\u00BC-\\u00BF€ƒ†‡ˆ‰Š‹ŒŽ˜™šœžŸ]';

/** Signs of letters of UTF-8 that some program once read as letters of another encoding. */
export const mojibake = new RegExp(
  [
    // Latin: `Ã«`, `Â©`, and an `à` whose second half was a space.
    `[ÃÂ]${byte}`,
    '(?<!\\p{L})[ÃÂ](?!\\p{L})',
    // Turkish, Arabic, Cyrillic: `ÅŸ`, `Ø§`, `Ð¼`.
    `[ÄÅÐÑØÙÚÛ]${inWord}`,
    `(?:[Ä-ß]${byte}){2}`,
    // Punctuation and signs: `â€™`, `âœ“`; Ethiopic: `áˆ°`; emoji; a byte order mark; a lost letter.
    'â[€‚ƒ„…†‡œ˜—–ž™š›”“•][\\u0080-\\uFFFF]',
    'á[ˆ‰Š‹Œ]',
    'ðŸ|ï»¿|ï¿½',
    // The same, read as in DOS or on an old Mac: `├½`, `√´`, `‚Äô`.
    '[├┬╬┼╔][\\u0080-\\uFFFF]',
    '√[©®´±°∂ßƒ…™†¶ü≠§]|‚Ä',
  ].join('|'),
  'u',
);
