import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Values } from './form/values';

/** A piece of a text, and what stands there instead. */
type Edit = { start: number; end: number; text: string };
/** The text that is edited, its line ends, and what is done with it. */
type Draft = { yaml: string; eol: string; edits: Edit[] };

/**
 * YAML with other values, in which only the lines that say something else have changed: comments,
 * quotes, line ends and the order of the others stay. A new field stands behind the one that comes
 * before it in `values`.
 * @param yaml a block map without mistakes, every line ended
 * @param before its values as they were read: what is equal to them is not touched
 */
export function withValues(yaml: string, before: Values, values: Values): string {
  const { contents } = parseDocument(yaml, { prettyErrors: false });
  const draft: Draft = { yaml, eol: yaml.includes('\r\n') ? '\r\n' : '\n', edits: [] };
  if (!isMap(contents) || contents.flow) return block(values, draft.eol);
  editMap(draft, contents, before, values, '');
  return draft.edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end),
      yaml,
    );
}

/** Fields as lines of YAML, written as in every file of the content. */
export function block(values: Values, eol = '\n', indent = ''): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => lines({ [key]: quoted(value) }, eol, indent))
    .join('');
}

function editMap(draft: Draft, map: YAMLMap, before: Values, values: Values, indent: string): void {
  const wanted = Object.entries(values).filter(([, value]) => value !== undefined);
  const keys = map.items.map(({ key }) => keyOf(key));
  map.items.forEach((pair, i) => {
    const key = keys[i] ?? '';
    const value = values[key];
    const span = { start: lineStart(draft, startOf(pair.key)), end: lineEnd(draft, endOf(pair)) };
    if (value === undefined) draft.edits.push({ ...span, text: '' });
    else if (
      !isDeepStrictEqual(before[key], value) &&
      !editInside(draft, pair.value, before[key], value)
    )
      draft.edits.push({ ...span, text: block({ [key]: value }, draft.eol, indent) });
  });
  wanted.forEach(([key, value], i) => {
    if (keys.includes(key)) return;
    const earlier = wanted.slice(0, i).findLast(([other]) => keys.includes(other))?.[0];
    // In a list the first field stands behind the dash: nothing can come before it.
    const at =
      earlier === undefined && indent === ''
        ? undefined
        : map.items[Math.max(0, keys.indexOf(earlier ?? ''))];
    const place = at ? lineEnd(draft, endOf(at)) : lineStart(draft, startOf(map.items[0]?.key));
    insert(draft, place, block({ [key]: value }, draft.eol, indent));
  });
}

/** Changes a value where it stands; `false` when the whole field has to be written again. */
function editInside(draft: Draft, node: unknown, before: unknown, value: unknown): boolean {
  if (isScalar(node)) {
    const text = draft.yaml.slice(startOf(node), node.range?.[1]);
    if (typeof value === 'object' || text === '' || /^[|>]|\n/.test(text)) return false;
    draft.edits.push({
      start: startOf(node),
      end: node.range?.[1] ?? 0,
      text: scalarText(value, node.type),
    });
    return true;
  }
  if (isSeq(node) && !node.flow && Array.isArray(value) && Array.isArray(before)) {
    editList(draft, node, before, value);
    return true;
  }
  const [first] = isMap(node) ? node.items : [];
  if (!isMap(node) || node.flow || !first || !isRecord(before) || !isRecord(value)) return false;
  // Its first field may stand behind the dash of a list, and cannot be taken away alone.
  if (value[keyOf(first.key)] === undefined) return false;
  const column = startOf(first.key) - lineStart(draft, startOf(first.key));
  editMap(draft, node, before, value, ' '.repeat(column));
  return true;
}

/** Points that are equal at the beginning and at the end stay; those between change place by place. */
function editList(draft: Draft, list: YAMLSeq, before: unknown[], values: unknown[]): void {
  const shorter = Math.min(before.length, values.length);
  let head = 0;
  while (head < shorter && isDeepStrictEqual(before[head], values[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isDeepStrictEqual(before.at(-1 - tail), values.at(-1 - tail)))
    tail += 1;
  const [old, wanted] = [before, values].map((points) => points.slice(head, points.length - tail));
  const dash = /^ */.exec(draft.yaml.slice(lineStart(draft, startOf(list.items[0]))))?.[0] ?? '';
  const spanOf = (i: number) => ({
    start: lineStart(draft, startOf(list.items[i])),
    end: lineEnd(draft, endOf(list.items[i])),
  });
  const point = (value: unknown) => lines([quoted(value)], draft.eol, dash);
  old?.forEach((was, i) => {
    const span = spanOf(head + i);
    const value = wanted?.[i];
    if (value === undefined) draft.edits.push({ ...span, text: '' });
    else if (!isDeepStrictEqual(was, value) && !editInside(draft, list.items[head + i], was, value))
      draft.edits.push({ ...span, text: point(value) });
  });
  const added = (wanted ?? [])
    .slice(old?.length ?? 0)
    .map(point)
    .join('');
  const last = head + (old?.length ?? 0);
  if (added) insert(draft, last > 0 ? spanOf(last - 1).end : spanOf(0).start, added);
}

/** What is inserted twice at a place stands there in the order in which it came. */
function insert({ edits }: Draft, at: number, text: string): void {
  const there = edits.find(({ start, end }) => start === at && end === at);
  if (there) there.text += text;
  else edits.push({ start: at, end: at, text });
}

function scalarText(value: unknown, type: Scalar['type']): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && type?.startsWith('QUOTE')) scalar.type = type;
  const shown = type?.startsWith('QUOTE') ? scalar : quoted(value);
  return lines({ k: shown }, '\n', '').trimEnd().slice('k: '.length);
}

/** What looks like a number gets quotes, as in every file: `"09:00"`, `"+32 15 00 00 00"`. */
function quoted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(quoted);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, quoted(inner)]));
  if (typeof value !== 'string' || !/^[+\d]/.test(value) || /^\d{4}-\d\d-\d\d$/.test(value))
    return value;
  const scalar = new Scalar(value);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

function lines(value: unknown, eol: string, indent: string): string {
  return stringify(value, { lineWidth: 0 })
    .replace(/^(?=.)/gm, indent)
    .replaceAll('\n', eol);
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function startOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where the last letter of a value or a field stands, without remarks and empty lines behind it. */
function endOf(thing: unknown): number {
  if (isMap(thing) && !thing.flow) return endOf(thing.items.at(-1));
  if (isSeq(thing) && !thing.flow) return endOf(thing.items.at(-1));
  if (isMap(thing) || isSeq(thing) || isScalar(thing)) return thing.range?.[1] ?? 0;
  if (isRecord(thing)) return Math.max(endOf(thing.key), endOf(thing.value));
  return 0;
}

function lineStart({ yaml }: Draft, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd({ yaml }: Draft, at: number): number {
  if (at > 0 && yaml[at - 1] === '\n') return at;
  const end = yaml.indexOf('\n', at);
  return end < 0 ? yaml.length : end + 1;
}

function isRecord(value: unknown): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
