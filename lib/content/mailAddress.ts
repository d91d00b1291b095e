import { domainToASCII } from 'node:url';
import { z } from 'zod';

/** A mail address with its domain in ASCII letters (RFC 5891), as mail programs and standards want it. */
export function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}

/** Whether it is a mail address; its domain may have letters of any language. */
export function isMailAddress(address: string): boolean {
  return z.email().safeParse(asciiAddress(address)).success;
}
