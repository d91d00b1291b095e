import { hiddenLetters } from './hiddenLetters';
import type { Fault } from './problem';

const save =
  'Sla het bestand opnieuw op: kies in uw programma “Opslaan als” en bij “Codering” UTF-8.';

/**
 * A file's bytes as the text that its editor meant: UTF-8 without byte order mark, Unix line ends,
 * letters composed (Unicode NFC). What cannot be read with certainty is a fault: another encoding,
 * letters that an earlier program broke, letters that nobody sees.
 */
export function readText(bytes: Uint8Array): { text: string; faults: Fault[] } {
  const wrong = otherEncoding(bytes);
  if (wrong) return { text: '', faults: [wrong] };
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  return { text, faults: [...brokenLetters(text), ...hiddenLetters(text)] };
}

/** Names the encoding of a file that is not UTF-8, and the line where that shows. */
function otherEncoding(bytes: Uint8Array): Fault | undefined {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16 || bytes.slice(0, 200).includes(0))
    return { message: `Dit bestand is opgeslagen als UTF-16 en niet als UTF-8. ${save}` };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lines = Buffer.from(bytes)
      .toString('utf8')
      .split(/\r\n?|\n/);
    const line = lines.findIndex((one) => one.includes('\uFFFD')) + 1;
    const guess = new TextDecoder('windows-1252').decode(bytes).split(/\r\n?|\n/)[line - 1] ?? '';
    return {
      line,
      message: `Dit bestand is niet als UTF-8 opgeslagen, waarschijnlijk als Windows-1252 (“${around(guess, /[\u0080-\uFFFF]/)}”). ${save}`,
    };
  }
}

/** Signs of UTF-8 that was once read as Windows-1252: `Ã«`, `â€™`, `Ø§`, `Ð¼`. */
const mojibake =
  /[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€‚„†][\u0080-\uFFFF]|(?:[ØÙÚÛ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}|(?:[ÐÑ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}|ï¿½|áˆ|á‰|áŠ|á‹/;

function brokenLetters(text: string): Fault[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.includes('\uFFFD'))
      return {
        line: i + 1,
        message: `Hier is een letter verloren gegaan: “${around(line, /\uFFFD/)}”. Typ het woord opnieuw.`,
      };
    if (mojibake.test(line))
      return {
        line: i + 1,
        message: `Hier zijn letters kapotgegaan bij het kopiëren of opslaan: “${around(line, mojibake)}”. Typ het woord opnieuw en sla op als UTF-8.`,
      };
    return [];
  });
}

/** The word around the first match. */
function around(line: string, pattern: RegExp): string {
  return line.split(/\s+/).find((word) => pattern.test(word)) ?? line.trim().slice(0, 40);
}
