import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody guesses, for a link, a session or a form. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: who reads the file or the memory cannot use it. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
