import { isDeepStrictEqual } from 'node:util';
import { primaryOf } from '../../../i18n/languages';
import type { ContentFile } from '../files';
import type { Problem } from '../problem';
import { type BlockPair, type Finding, type Shape, shapeOf } from './blocks';
import { chatter } from './chatter';
import { language, pageLanguage } from './language';
import { blockLength, pageLength } from './length';
import { letters } from './letters';
import { numbers } from './numbers';
import { leftovers, sameAsDutch } from './overlap';
import { sentences } from './sentences';
import { terms } from './terms';

/** Rules for one block, on pages and interface words alike. */
const blockRules: ((pair: BlockPair) => Finding[])[] = [
  letters,
  numbers,
  leftovers,
  sameAsDutch,
  chatter,
  language,
  blockLength,
  sentences,
  terms,
];

/** A page with its shape, which is made once. */
type Shaped = ContentFile & Shape;

/** Every translated page beside its Dutch page, and beside the other languages. */
export function checkTranslations(pages: ContentFile[]): Problem[] {
  const shaped = pages.map((page) => ({ ...page, ...shapeOf(page.tree, page.data) }));
  const sources = new Map(
    shaped.filter(({ kind }) => kind === 'source').map((page) => [page.slug, page]),
  );
  const translations = shaped.filter(({ kind }) => kind === 'translation');
  return [
    ...translations.flatMap((page) => {
      const source = sources.get(page.slug);
      return source ? checkPage(page, source) : [];
    }),
    ...sameInTwoLanguages(translations),
  ];
}

/** Compares a translated page with the Dutch page. */
function checkPage(ours: Shaped, theirs: Shaped): Problem[] {
  const { path: file, locale } = ours;
  const broken = differentSkeleton(theirs.skeleton, ours.skeleton);
  // Blocks stand beside each other only where the structure is the same.
  if (broken || theirs.blocks.length !== ours.blocks.length)
    return [
      {
        file,
        message:
          broken ??
          'Deze vertaling heeft meer of minder alinea’s dan het Nederlands. Maak voor elke alinea één alinea.',
      },
    ];
  const pairs = ours.blocks.flatMap((target, i) => {
    const block = theirs.blocks[i];
    return block ? [{ locale, source: block, target }] : [];
  });
  return [
    ...pairs.flatMap((pair) => checkBlock(file, pair)),
    ...[...pageLength(pairs), ...pageLanguage(pairs)].map((found) => ({ file, ...found })),
  ];
}

/** Compares one block with the Dutch block: a part of a page, or an interface word. */
export function checkBlock(file: string, pair: BlockPair): Problem[] {
  const { source, target } = pair;
  const found = blockRules.flatMap((rule) => rule(pair));
  const links = isDeepStrictEqual([...source.links].sort(), [...target.links].sort())
    ? []
    : [
        {
          message: `De links zijn niet die van het Nederlands: ${source.links.join(', ') || 'geen'}.`,
        },
      ];
  return [...links, ...found].map((one) => ({ file, where: target.where, ...one }));
}

/** Paragraphs that are word for word in two languages, not two countries: one is the wrong text. */
function sameInTwoLanguages(pages: Shaped[]): Problem[] {
  const seen = new Map<string, ContentFile>();
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

function differentSkeleton(theirs: string[], ours: string[]): string | undefined {
  const at = theirs.findIndex((part, i) => part !== ours[i]);
  if (at < 0 && ours.length === theirs.length) return undefined;
  const i = at < 0 ? theirs.length : at;
  return `De opbouw is niet die van het Nederlands: daar staat ${theirs[i] ?? 'niets meer'}, hier ${ours[i] ?? 'niets meer'}. Neem tussentitels, lijsten, tabellen en voetnoten over.`;
}
