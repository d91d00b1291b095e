import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { columns, type Row, rowsOf } from './rows';
import type { PublishedDirectory } from './schema';

/** Columns that hold sentences, and those that hold a word or a number. */
const wide: (keyof Row)[] = ['topics', 'topics_via_coordinator', 'note', 'page', 'email'];

/**
 * The directory as a workbook (ECMA-376) that every spreadsheet opens with a double click: each value
 * is text, so that no number loses its plus sign and nothing is a formula; the head stays in sight.
 */
export async function xlsx(
  directory: PublishedDirectory,
  dir: 'ltr' | 'rtl',
): Promise<Uint8Array<ArrayBuffer>> {
  const head = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const rows = rowsOf(directory).map((row) =>
    columns.map((column) => ({ value: row[column], type: String })),
  );
  const made = await writeXlsxFile([head, ...rows], {
    sheet: 'contact',
    stickyRowsCount: 1,
    rightToLeft: dir === 'rtl',
    columns: columns.map((column) => ({ width: wide.includes(column) ? 40 : 18 })),
  }).toBuffer();
  return withoutTime(new Uint8Array(made));
}

/** The same bytes at every build: an archive says when it was made. */
function withoutTime(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(unzipSync(archive), { mtime: '1980-01-01T12:00:00' }));
}
