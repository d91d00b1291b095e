import type { BlockPair, Finding } from '../../content/blocks';
import { languages } from '../../i18n/languages';

/** A short text says little about length. */
const [shortPage, shortBlock] = [300, 60];

/** A page about as long as the language makes it: much shorter misses something. */
export function pageLength(pairs: BlockPair[]): Finding[] {
  const locale = pairs[0]?.locale;
  if (!locale) return [];
  const [theirs, ours] = (['source', 'target'] as const).map((side) =>
    pairs.reduce((sum, pair) => sum + pair[side].text.length, 0),
  ) as [number, number];
  const ratio = ours / theirs / languages[locale].length;
  if (theirs < shortPage || (ratio >= 0.65 && ratio <= 1.4)) return [];
  return [
    {
      message: `Deze pagina is ${ratio < 1 ? 'veel korter' : 'veel langer'} dan men van deze taal verwacht (${Math.round(ratio * 100)} %). ${ratio < 1 ? 'Ontbreekt er iets?' : 'Staat er iets te veel?'}`,
    },
  ];
}

/** The same of a block, as a warning. */
export function blockLength({ locale, source, target }: BlockPair): Finding[] {
  const ratio = target.text.length / source.text.length / languages[locale].length;
  if (source.text.length < shortBlock || (ratio >= 0.45 && ratio <= 1.8)) return [];
  return [
    {
      level: 'warning',
      message: `Dit stuk is opvallend ${ratio < 1 ? 'kort' : 'lang'} (${Math.round(ratio * 100)} % van wat men verwacht).`,
    },
  ];
}
