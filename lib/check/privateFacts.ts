const email = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;
const phone = /(?<![\d.,/-])(?:\+|00|0)\d(?:[\s./()-]{0,2}\d){7,12}(?!\d)/;
const place = 'Zet het in content/staff/ of content/organisation.md en verwijs naar /contact.';

/** Facts in a text that belong in a person's file or in that of the organisation. */
export function privateFacts(text: string): string[] {
  // Word writes other spaces and dashes than a keyboard.
  const plain = text.normalize('NFKC').replace(/\p{Pd}|\u2212/gu, '-');
  const found: string[] = [];
  const address = plain.match(email)?.[0];
  if (address) found.push(`Er staat een e-mailadres in de tekst: ${address}. ${place}`);
  const number = plain.match(phone)?.[0];
  if (number) found.push(`Er staat een telefoonnummer in de tekst: ${number}. ${place}`);
  return found;
}
