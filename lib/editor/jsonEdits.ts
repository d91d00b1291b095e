import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** A list of words in a JSON file of lists, by two keys: `content/search.json`. */
export type Lists = { page: string; locale: string; words: string[] };

/** The file with another list; without words it goes away. Every other letter stays. */
export function withList(text: string, { page, locale, words }: Lists): string {
  const root = rootOf(text);
  const list = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
  const pages = pairOf(root, page);
  if (!isMap(pages?.value))
    return words.length > 0
      ? added(text, root, `${JSON.stringify(page)}: { ${JSON.stringify(locale)}: ${list} }`)
      : text;
  const own = pairOf(pages.value, locale);
  if (words.length === 0) {
    if (!own) return text;
    const isLast = pages.value.items.length === 1;
    return isLast ? without(text, root, pages) : without(text, pages.value, own);
  }
  if (!own) return added(text, pages.value, `${JSON.stringify(locale)}: ${list}`);
  const [start, end] = spanOf(own.value);
  return text.slice(0, start) + list + text.slice(end);
}

/** The file without a page, or with another name for it. */
export function withPage(text: string, page: string, name?: string): string {
  const root = rootOf(text);
  const pair = pairOf(root, page);
  if (!pair) return text;
  if (name === undefined) return without(text, root, pair);
  const [start, end] = spanOf(pair.key);
  return text.slice(0, start) + JSON.stringify(name) + text.slice(end);
}

/** The file with another word; one that is not there yet comes behind the others. @param key `home.doors` */
export function withWord(text: string, key: string, word: string): string {
  const names = key.split('.');
  let map = rootOf(text);
  for (const [i, name] of names.entries()) {
    const pair = pairOf(map, name);
    if (!pair) {
      const inner = names
        .slice(i + 1)
        .reduceRight((one, outer) => `{ ${JSON.stringify(outer)}: ${one} }`, JSON.stringify(word));
      return added(text, map, `${JSON.stringify(name)}: ${inner}`);
    }
    if (!isMap(pair.value)) {
      const [start, end] = spanOf(pair.value);
      return text.slice(0, start) + JSON.stringify(word) + text.slice(end);
    }
    map = pair.value;
  }
  return text;
}

/** JSON is YAML, whose reader knows where everything stands. */
function rootOf(text: string): YAMLMap {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) throw new Error('There is no object.');
  return contents;
}

function pairOf({ items }: YAMLMap, key: string): Pair | undefined {
  return items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** One more pair behind the others, with the white space that stands between them. */
function added(text: string, map: YAMLMap, pair: string): string {
  const last = map.items.at(-1);
  const [start, end] = spanOf(map);
  if (!last) return `${text.slice(0, start)}{ ${pair} }${text.slice(end)}`;
  const [first] = spanOf(map.items[0]?.key);
  const space = /\s*$/.exec(text.slice(start + 1, first))?.[0] ?? ' ';
  const [, at] = spanOf(last.value);
  return `${text.slice(0, at)},${space || ' '}${pair}${text.slice(at)}`;
}

function without(text: string, map: YAMLMap, pair: Pair): string {
  const i = map.items.indexOf(pair);
  const [start, end] = [spanOf(pair.key)[0], spanOf(pair.value)[1]];
  const next = map.items[i + 1];
  if (i > 0) return text.slice(0, spanOf(map.items[i - 1]?.value)[1]) + text.slice(end);
  return text.slice(0, start) + text.slice(next ? spanOf(next.key)[0] : end);
}

function spanOf(node: unknown): [start: number, end: number] {
  const range =
    node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : [0, 0];
}
