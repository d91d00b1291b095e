import type { VcardVersion } from '../addresses/directory';
import type { PublishedDirectory, PublishedEntry } from './schema';
import { telUri } from './telUri';

/** People as vCards, one after the other: CRLF, UTF-8, lines of at most 75 octets. */
export function vcards(
  { organisation, language }: PublishedDirectory,
  people: PublishedEntry[],
  version: VcardVersion,
): string {
  return people
    .map((person) => {
      const inLanguage = version === '4.0' ? `;LANGUAGE=${language}` : '';
      const [given = '', ...family] = person.name.split(' ');
      const lines = [
        'BEGIN:VCARD',
        `VERSION:${version}`,
        ...(version === '4.0' ? ['KIND:individual'] : []),
        `UID:urn:uuid:${person.id}`,
        `FN:${text(person.name)}`,
        `N:${text(family.join(' '))};${text(given)};;;`,
        `ORG:${text(organisation.name)}`,
        `ROLE${inLanguage}:${text(person.function.label)}`,
        `EMAIL;TYPE=${version === '4.0' ? 'work' : 'INTERNET,WORK'}:${text(person.email)}`,
        ...(person.phone ? [phone(person.phone, version)] : []),
        ...(version === '4.0' ? (person.languages ?? []).map((code) => `LANG:${code}`) : []),
        `CATEGORIES${inLanguage}:${person.topics.map(({ label }) => text(label)).join(',')}`,
        `NOTE${inLanguage}:${text(person.note)}`,
        `URL:${person.page}`,
        'END:VCARD',
      ];
      return lines.map((line) => `${fold(line)}\r\n`).join('');
    })
    .join('');
}

function phone(number: string, version: VcardVersion): string {
  return version === '4.0'
    ? `TEL;VALUE=uri;TYPE=work:${telUri(number)}`
    : `TEL;TYPE=WORK,VOICE:${number}`;
}

/** A value in which nothing ends the value too early (RFC 6350, 3.4). */
function text(value: string): string {
  return value
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A line of more than 75 octets goes on after a space on the next, never inside a letter. */
function fold(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 75) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines.join('\r\n');
}
