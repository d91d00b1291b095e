import { type Block, type Shape, shapeOf } from '../../content/blocks';
import { type ContentFile, ofKind, type PageFile, pagesOf } from '../../content/files';
import type { Problem } from '../../content/problem';
import { primaryOf } from '../../i18n/languages';
import { pageLanguage } from './language';
import { asWarning, checkPair, checkText, type Rules } from './rules';

/** A page with its shape, which is made once. */
type Shaped = PageFile & Shape;

/**
 * Every page by itself, every translation beside its Dutch page, and beside the other languages.
 * Where the Dutch text has changed since it was translated, what the two differ in is a warning.
 * @param wrong paths of Dutch pages that must be mended first: nothing is compared with them
 */
export function checkTexts(
  files: ContentFile[],
  rules: Rules,
  wrong: ReadonlySet<string>,
): Problem[] {
  const shaped = pagesOf(files).map(
    (page): Shaped => ({ ...page, ...shapeOf(page.tree, page.data) }),
  );
  const sources = new Map(ofKind(files, 'source').map((page) => [page.slug, page]));
  const translations = shaped.filter(({ kind }) => kind === 'translation');
  return [
    ...shaped.flatMap((page) => checkAlone(page, rules)),
    ...ofKind(files, 'translation').flatMap((page) => {
      const source = sources.get(page.slug);
      return source && page.facts && !wrong.has(source.path)
        ? checkTranslation(page, source, rules)
        : [];
    }),
    ...sameInTwoLanguages(translations),
  ];
}

/** What the words of a page must be by themselves. */
function checkAlone({ path: file, locale, blocks }: Shaped, rules: Rules): Problem[] {
  return [
    ...blocks.flatMap((block) => checkText(file, locale, block, rules)),
    ...pageLanguage(locale, blocks).map((found) => ({ file, ...found })),
  ];
}

/** A translation beside the Dutch page: mistakes while it is current, warnings once it is older. */
function checkTranslation(
  page: PageFile<'translation'>,
  source: PageFile<'source'>,
  rules: Rules,
): Problem[] {
  const found = compare(page, source, rules);
  return page.facts?.translation.of === source.hash ? found : found.map(asWarning);
}

/** What differs between a translation and the Dutch page as it is now. */
export function compare(
  page: PageFile<'translation'>,
  source: PageFile<'source'>,
  rules: Rules,
): Problem[] {
  const { path: file, locale } = page;
  const [ours, theirs] = [shapeOf(page.tree, page.data), shapeOf(source.tree, source.data)];
  // Blocks stand beside each other only where the structure is the same.
  const broken = differentSkeleton(theirs.skeleton, ours.skeleton) ?? differentCount(ours, theirs);
  if (broken) return [{ file, field: 'body', message: broken }];
  const pairs = ours.blocks.flatMap((target, i) => {
    const block = theirs.blocks[i];
    return block ? [{ locale, source: block, target }] : [];
  });
  return [
    ...pairs.flatMap((pair) => checkPair(file, pair, rules)),
    ...rules.ofPage.flatMap((rule) => rule(pairs)).map((found) => ({ file, ...found })),
  ];
}

function differentCount(ours: { blocks: Block[] }, theirs: { blocks: Block[] }) {
  return ours.blocks.length === theirs.blocks.length
    ? undefined
    : 'Deze vertaling heeft meer of minder alinea’s dan het Nederlands. Maak voor elke alinea één alinea.';
}

/** Paragraphs that are word for word in two languages, not two countries: one is the wrong text. */
function sameInTwoLanguages(pages: Shaped[]): Problem[] {
  const seen = new Map<string, Shaped>();
  return pages.flatMap((page) =>
    page.blocks.flatMap(({ own, where }) => {
      const key = own.trim();
      const first = seen.get(key);
      if (key.length < 60) return [];
      if (!first) seen.set(key, page);
      if (!first || primaryOf(first.locale) === primaryOf(page.locale)) return [];
      return [
        { file: page.path, where, message: `Deze tekst staat woord voor woord in ${first.path}.` },
      ];
    }),
  );
}

/** All that is built in another way than the Dutch text: pair by pair, or from the first to the last difference. */
function differentSkeleton(theirs: string[], ours: string[]): string | undefined {
  const isSame = (i: number) => theirs.at(i) === ours.at(i);
  const shorter = Math.min(theirs.length, ours.length);
  let head = 0;
  while (head < shorter && isSame(head)) head += 1;
  if (head === shorter && theirs.length === ours.length) return undefined;
  let tail = 0;
  while (tail < shorter - head && isSame(-1 - tail)) tail += 1;
  const middle = (parts: string[]) => parts.slice(head, parts.length - tail);
  const [dutch, own] = [middle(theirs), middle(ours)];
  const pairs =
    dutch.length === own.length
      ? dutch.flatMap((part, i) => (part === own[i] ? [] : [[part, own[i] ?? '']]))
      : [[dutch, own].map((parts) => parts.join(', ') || 'niets meer')];
  const places = pairs.map(([there, here]) => `daar staat ${there}, hier ${here}`);
  return `De opbouw is niet die van het Nederlands: ${places.join('; ')}. Neem tussentitels, lijsten, tabellen en voetnoten over.`;
}
