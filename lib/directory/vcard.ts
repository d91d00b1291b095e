import type { VcardVersion } from '../addresses/directory';
import { asciiAddress } from '../content/mailAddress';
import type { PublishedDirectory, PublishedEntry } from './schema';
import { telUri } from './telUri';

/** A card as lines, not yet folded; `undefined` where something is not known. */
type Lines = (string | undefined)[];

/** The service and everybody, one card after the other. */
export function vcards(directory: PublishedDirectory, version: VcardVersion): string {
  const people = directory.people.map((person) => personVcard(directory, person, version));
  return [organisationVcard(directory, version), ...people].join('');
}

/** The card of a person. */
export function personVcard(
  { organisation, language }: PublishedDirectory,
  person: PublishedEntry,
  version: VcardVersion,
): string {
  const words = said(language, version);
  const topics = [...person.topics, ...person.topicsViaCoordinator];
  return card(version, [
    version === '4.0' ? 'KIND:individual' : undefined,
    `UID:urn:uuid:${person.id}`,
    `REV:${revision(person.modified)}`,
    `FN:${text(person.name)}`,
    `N:${text(person.familyName)};${text(person.givenName)};;;`,
    `ORG:${text(organisation.name)}`,
    // Android keeps the title and drops the role.
    `TITLE${words}:${text(person.function.label)}`,
    `ROLE${words}:${text(person.function.label)}`,
    mail(person.email, version),
    phone(person.phone, version),
    ...(person.languages ?? []).map((code) => `${version === '4.0' ? 'LANG' : 'X-LANG'}:${code}`),
    `CATEGORIES${words}:${topics.map(({ label }) => text(label)).join(',')}`,
    `NOTE${words}:${text(person.note)}`,
    `URL:${person.page}`,
  ]);
}

/** The card of the service itself. */
export function organisationVcard(
  { organisation, language }: PublishedDirectory,
  version: VcardVersion,
): string {
  const { name, city, address, email, note } = organisation;
  const words = said(language, version);
  const place = [address?.street ?? '', city, '', address?.postalCode ?? '', 'BE'].map(text);
  return card(version, [
    version === '4.0' ? 'KIND:org' : 'X-ABShowAs:COMPANY',
    `UID:urn:uuid:${organisation.id}`,
    `REV:${revision(organisation.modified)}`,
    `FN:${text(name)}`,
    version === '3.0' ? 'N:;;;;' : undefined,
    `ORG:${text(name)}`,
    `ADR;TYPE=${version === '4.0' ? 'work' : 'WORK'}:;;${place.join(';')}`,
    email === null ? undefined : mail(email, version),
    phone(organisation.phone, version),
    `NOTE${words}:${text([organisation.description, note].filter(Boolean).join('\n'))}`,
    `URL:${organisation.page}`,
  ]);
}

/** CRLF, UTF-8, lines of at most 75 octets. */
function card(version: VcardVersion, lines: Lines): string {
  return ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD']
    .filter((line) => line !== undefined)
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/** 4.0 says in which language words are. */
function said(language: string, version: VcardVersion): string {
  return version === '4.0' ? `;LANGUAGE=${language}` : '';
}

/** A day as a moment: ISO 8601, basic form. */
function revision(day: string): string {
  return `${day.replaceAll('-', '')}T000000Z`;
}

function mail(address: string, version: VcardVersion): string {
  return `EMAIL;TYPE=${version === '4.0' ? 'work' : 'INTERNET,WORK'}:${text(asciiAddress(address))}`;
}

function phone(number: string | null, version: VcardVersion): string | undefined {
  if (number === null) return undefined;
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
