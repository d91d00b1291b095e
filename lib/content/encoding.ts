import { hiddenLetters } from './hiddenLetters';
import { mojibake } from './mojibake';
import type { Fault } from './problem';

const save =
  'Sla het bestand opnieuw op: kies in uw programma “Opslaan als” en bij “Codering” UTF-8.';

/**
 * A file's bytes as the text that its editor meant: UTF-8 without byte order mark, Unix line ends,
 * letters composed (Unicode NFC). What cannot be read with certainty is a fault: another encoding,
 * letters that an earlier program broke, letters that nobody sees.
 */
export function readText(bytes: Uint8Array): { text: string; faults: Fault[] } {
  const wrong = otherProgram(bytes) ?? otherEncoding(bytes);
  if (wrong) return { text: '', faults: [wrong] };
  const text = new TextDecoder('utf-8')
    .decode(bytes)
    .replace(/\r+\n|\r/g, '\n')
    .replace(pasted, (letter) => letter.normalize('NFKC'))
    .normalize('NFC');
  const broken = brokenLetters(text);
  const known = new Set(broken.map(({ line }) => line));
  return {
    text,
    faults: [...broken, ...hiddenLetters(text).filter(({ line }) => !known.has(line))],
  };
}

/** Forms of letters that come along from a PDF: `ﬁ`, `ﻼ`. */
const pasted = /[\uFB00-\uFDCF\uFDF0-\uFDFC\uFE70-\uFEFC]/g;

/** How files of Word, old Word, PDF and RTF begin. */
const otherPrograms = ['PK\x03\x04', '\xD0\xCF\x11\xE0', '%PDF-', '{\\rtf'];

/** Says that a file is no plain text, whatever its name says. */
function otherProgram(bytes: Uint8Array): Fault | undefined {
  const start = Buffer.from(bytes.slice(0, 5)).toString('latin1');
  return otherPrograms.some((one) => start.startsWith(one))
    ? {
        message:
          'Dit bestand is van Word of een ander programma, of een pdf. Maak een gewoon tekstbestand en kopieer de woorden erin.',
      }
    : undefined;
}

/** Names the encoding of a file that is not UTF-8, and the line where that shows. */
function otherEncoding(bytes: Uint8Array): Fault | undefined {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = bytes.slice(0, 200);
  if (utf16 || start.filter((byte) => byte === 0).length > start.length / 8)
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
  return line.split(/[ \t]+/).find((word) => pattern.test(word)) ?? line.trim().slice(0, 40);
}
