const email = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u;
/** A date such as `01/02/2026` is no number to call. */
const phone =
  /(?<![\d.,/-])(?!\d{1,2}([./-])\d{1,2}\1\d{4})(?:\+|00|0)\d(?:[\s./()·_-]{0,3}\d){7,12}(?!\d)/;
const place = 'Zet het in content/staff/ of content/organisation.md en verwijs naar /contact.';

/** Facts in a text that belong in a person's file or in that of the organisation. */
export function privateFacts(text: string): string[] {
  // Word writes other spaces and dashes than a keyboard.
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\s/g, ' ');
  const found: string[] = [];
  const address = plain.match(email)?.[0];
  if (address) found.push(`Er staat een e-mailadres in de tekst: ${address}. ${place}`);
  const number = plain.match(phone)?.[0];
  if (number) found.push(`Er staat een telefoonnummer in de tekst: ${number}. ${place}`);
  return found;
}
