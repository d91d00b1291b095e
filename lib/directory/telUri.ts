/** A telephone number as an address to call (RFC 3966). */
export function telUri(number: string): string {
  return `tel:${number.replaceAll(' ', '')}`;
}
