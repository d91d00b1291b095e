import { createHash } from 'node:crypto';

/** The words of a page that a translation is made from. */
export type PageText = { title: string; description: string; body: string };

/** Fingerprint of a page's words: the same for changes a reader cannot see. 12 hexadecimal digits. */
export function textHash({ title, description, body }: PageText): string {
  const words = [title, description, body]
    .join('\n')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
