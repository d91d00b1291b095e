import { readText } from '../content/encoding';
import { type ContentFile, readFile } from '../content/files';
import { secondFence } from '../content/frontMatterLines';
import { placeOf } from '../content/place';
import type { Fault } from '../content/problem';
import { recordOf, type Values } from './form/values';
import { block, withValues } from './yamlEdits';

/** The ends of lines as they come from any program. */
const anyEnd = /\r+\n|\r|\n/;

/**
 * A Markdown file of the content, read as the check reads it; without `file` nobody can read it, and the
 * faults say why.
 * @param path from the project's folder
 * @param text its bytes as UTF-8, whatever else they are
 */
export function openFile(path: string, text: string): { file?: ContentFile; faults: Fault[] } {
  const place = placeOf(path.replace(/^content\//, ''));
  if (typeof place === 'string') return { faults: [{ message: place }] };
  const read = readText(Buffer.from(text));
  if (read.faults.length > 0) return { faults: read.faults };
  switch (place.kind) {
    case 'picture':
    case 'glossary':
    case 'searchWords':
    case 'forEditors':
      return { faults: [{ message: 'Dit bestand heeft geen formulier.' }] };
    default:
      return readFile(path, place, read.text);
  }
}

/** What a file calls itself, by its title, its name or its Dutch words; `undefined` while it has none. */
export function nameIn(path: string, text: string | null | undefined): string | undefined {
  const { data } = openFile(path, text ?? '').file ?? {};
  const words = recordOf(data?.words ?? data?.text);
  const name = data?.title ?? data?.name ?? words.nl;
  return name ? String(name) : undefined;
}

/** The text of a page as a form shows it: without empty lines around it. */
export function bodyForForm({ body }: Pick<ContentFile, 'body'>): string {
  return body.replace(/^\s*\n|\s+$/g, '');
}

/** A new file, as editors write them. */
export function newFile(values: Values, body = ''): string {
  const text = body.trim();
  return `---\n${block(values)}---\n${text ? `${text}\n` : ''}`;
}

/**
 * A file that says something else, in which every other byte stays: a mark of its encoding, ends of lines,
 * quotes, remarks, the order of fields. Without changes it is the same text.
 * @param text its bytes as UTF-8
 * @param was what `openFile` reads in it
 * @param body the text below the fields, as `bodyForForm` gives it; without it, it stays
 */
export function withChanges(
  text: string,
  was: Pick<ContentFile, 'data' | 'body'>,
  values: Values,
  body?: string,
): string {
  const raw = rawLines(text);
  const end = secondFence(raw.map(withoutEnd));
  const front = withValues(raw.slice(1, end).join(''), was.data, values);
  const below = raw.slice(end + 1);
  const eol = endOfLine(raw);
  const lines = body === undefined ? below : withLines(below, body, eol);
  const all = [raw[0] ?? '', front, raw[end] ?? '', ...lines];
  // The last line may have no end: what comes behind it gives it one.
  const last = all.findLastIndex(Boolean);
  return all.map((one, i) => (i < last && one && !one.endsWith('\n') ? one + eol : one)).join('');
}

/** The lines of a text with their ends; those of very old programs become ordinary ones. */
function rawLines(text: string): string[] {
  return text.replace(/\r(?![\r\n])/g, '\n').split(/(?<=\n)/);
}

function withoutEnd(line: string): string {
  return line.replace(/^\uFEFF|[\r\n]+$/g, '');
}

function endOfLine([first = '']: string[]): string {
  return /\r*\n$/.exec(first)?.[0] ?? '\n';
}

/** Lines of which the first and last ones that are read the same stay byte for byte. */
function withLines(raw: string[], body: string, eol: string): string[] {
  const isEmpty = (line = '') => line.trim() === '';
  const first = raw.findIndex((line) => !isEmpty(line));
  const last = raw.findLastIndex((line) => !isEmpty(line)) + 1;
  const [before, old, after] =
    first < 0 ? [raw, [], []] : [raw.slice(0, first), raw.slice(first, last), raw.slice(last)];
  const wanted = bodyForForm({ body })
    .split(anyEnd)
    .filter((line, _, all) => line || all.length > 1);
  const read = old.map((line) => readText(Buffer.from(line)).text.replace(/\n$/, ''));
  const same = (a: string | undefined, b: string | undefined) => a?.trimEnd() === b?.trimEnd();
  const shorter = Math.min(read.length, wanted.length);
  let head = 0;
  while (head < shorter && same(read[head], wanted[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && same(read.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;
  const middle = wanted.slice(head, wanted.length - tail).map((line) => line + eol);
  return [...before, ...old.slice(0, head), ...middle, ...old.slice(old.length - tail), ...after];
}
