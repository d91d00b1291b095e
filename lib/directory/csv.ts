import { stringify } from 'csv-stringify/sync';
import { rowsOf } from './rows';
import type { PublishedDirectory } from './schema';
import { telUri } from './telUri';

/**
 * The directory as RFC 4180: commas, CRLF, and a byte order mark, by which a spreadsheet knows that
 * it is UTF-8. A record is one line, whatever sign a spreadsheet takes for the separator. A value that
 * it would take for a formula gets an apostrophe in front.
 */
export function csv(directory: PublishedDirectory): string {
  const rows = rowsOf(directory).map((row) => ({
    ...row,
    // As an address, because a plus sign begins a formula.
    phone: row.phone && telUri(row.phone),
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
