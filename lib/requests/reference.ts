import { createHash } from 'node:crypto';

// No I, O, Q, Z, 0 and 1, which are misread; a digit in every third place, so that no word appears.
const digits = '23456789';
const letters = `ABCDEFGHJKLMNPRSTUVWXY${digits}`;
const form = new RegExp(`^(?:[${letters}]{2}[${digits}]){2}[${letters}]{2}$`);

/**
 * The references that a request with this key may get, the first that is free. Who sends the same key
 * again is led to the same ones, and so finds the request itself.
 */
export function referencesOf(key: string): string[] {
  return Array.from({ length: 4 }, (_, nth) => {
    const bytes = createHash('sha256').update(`${nth} ${key}`).digest().subarray(0, 8);
    return Array.from(bytes, (byte, i) => {
      const signs = i % 3 === 2 ? digits : letters;
      return signs[byte % signs.length];
    }).join('');
  });
}

/** A reference as somebody quotes it, with spaces, dashes or small letters. Nothing when it is none. */
export function readReference(typed: string): string | undefined {
  const reference = typed.replace(/[\s.\p{Pd}]/gu, '').toUpperCase();
  return form.test(reference) ? reference : undefined;
}

/** A reference as people read it: `K73-PD5-MX`. */
export function inGroups(reference: string): string {
  return reference.replace(/.{3}(?=.)/g, '$&-');
}
