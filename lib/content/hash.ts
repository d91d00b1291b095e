import { createHash } from 'node:crypto';

/** The words of a page that a translation is made from. */
export type PageText = { title: string; description: string; body: string };

/** Fingerprint of a page's words: the same for changes a reader cannot see. 12 hexadecimal digits. */
export function textHash({ title, description, body }: PageText): string {
  const words = [title, description, body].map(tidy).join('\n\n');
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

/** Unicode NFC, Unix line ends, no white space at line ends, single blank lines. */
function tidy(text: string): string {
  const lines = text.normalize('NFC').split(/\r\n?|\n/);
  const trimmed = lines.map((line) => line.trim()).join('\n');
  return trimmed.replace(/\n{2,}/g, '\n\n').trim();
}
