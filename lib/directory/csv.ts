import { stringify } from 'csv-stringify/sync';
import type { PublishedDirectory } from './schema';
import { telUri } from './telUri';

/**
 * The directory as RFC 4180: commas, CRLF, and a byte order mark, by which a spreadsheet knows that
 * it is UTF-8. A value that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function csv({ organisation, people }: PublishedDirectory): string {
  const rows = people.map((person) => ({
    id: person.id,
    name: person.name,
    organisation: organisation.name,
    function: person.function.label,
    topics: person.topics.map(({ label }) => label).join('; '),
    days: person.days?.map(({ label }) => label).join('; '),
    languages: person.languages?.join('; '),
    // As an address, because a plus sign begins a formula.
    phone: person.phone && telUri(person.phone),
    email: person.email,
    confirmation: person.confirmation.status,
    confirmed_on: person.confirmation.date,
    confirmed_by: person.confirmation.by,
    away: person.away.map(({ from, until }) => `${from}/${until}`).join('; '),
    note: person.note,
    page: person.page,
  }));
  return stringify(rows, {
    bom: true,
    header: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
    // The library quotes only its own line ending.
    quoted_match: /[\r\n]/,
  });
}
