import { domainToASCII } from 'node:url';
import { z } from 'zod';

/** A mail address with its domain in ASCII letters (RFC 5891), as mail programs and standards want it. */
export function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}

/** Whether it is a mail address; a part of a domain with letters of two scripts is a letter in disguise. */
export function isMailAddress(address: string): boolean {
  const parts = address.slice(address.lastIndexOf('@') + 1).split('.');
  const isMixed = parts.some(
    (part) => /\p{sc=Latin}/u.test(part) && /(?!\p{sc=Latin})\p{L}/u.test(part),
  );
  return !isMixed && z.email().safeParse(asciiAddress(address)).success;
}
