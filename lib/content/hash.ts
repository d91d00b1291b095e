import { createHash } from 'node:crypto';
import { everyNote } from './translatorNote';

/** The words of a page that a translation is made from. */
export type PageText = { title: string; description: string; body: string };

/** A part of a page: its heading, its words with the heading, and their fingerprint. */
export type Part = { name: string; text: string; hash: string };

/** Fingerprint of a page's words: the same for changes a reader cannot see. 12 hexadecimal digits. */
export function textHash({ title, description, body }: PageText): string {
  return fingerprint([title, description, body].map(tidy).join('\n\n'), 12);
}

/** Fingerprint of one interface word. 8 hexadecimal digits. */
export function wordHash(word: string): string {
  return fingerprint(tidy(word), 8);
}

/**
 * Fingerprints of a page's parts, by which one sees what has changed: first title, description and
 * what stands before the first `##`, then each `##` with its text.
 */
export function partsOf({ title, description, body }: PageText): Part[] {
  const [start = '', ...rest] = body.split(/^(?=## )/m);
  const parts = rest.map((text) => ({ name: text.split('\n')[0]?.slice(3).trim() ?? '', text }));
  return [{ name: title, text: [title, description, start].join('\n\n') }, ...parts].map(
    ({ name, text }) => ({ name, text, hash: fingerprint(tidy(text), 8) }),
  );
}

function fingerprint(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/** Unicode NFC, Unix line ends, no white space at line ends, single blank lines, no notes for translators. */
function tidy(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(everyNote, '')
    .split(/\r\n?|\n/);
  const trimmed = lines.map((line) => line.trim()).join('\n');
  return trimmed.replace(/\n{2,}/g, '\n\n').trim();
}
