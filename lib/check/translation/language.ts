import { francAll } from 'franc-all';
import type { Block, BlockPair, Finding } from '../../content/blocks';
import { type Locale, languages, locales, primaryOf } from '../../i18n/languages';
import { tokensOf } from './overlap';

/** Languages that a text of ours could be mistaken for, beside our own. */
const lookalikes = ['urd', 'ckb', 'amh', 'bel'];
/** From so many letters on a text is recognised: below that, guesses are often wrong. */
const enough = 120;

/** Whether a block of some length is in its language. */
export function language(locale: Locale, target: Block): Finding[] {
  return wrongLanguage(target.own, locale);
}

/** Whether a page as a whole is in its language. */
export function pageLanguage(locale: Locale, blocks: Block[]): Finding[] {
  return wrongLanguage(blocks.map(({ own }) => own).join('\n'), locale);
}

function wrongLanguage(text: string, locale: Locale): Finding[] {
  if ((text.match(/\p{L}/gu) ?? []).length < enough) return [];
  const only = [...locales.flatMap((tag) => languages[tag].iso3), ...lookalikes];
  const [guess] = francAll(text.replace(/\d+/g, ' '), { only })[0] ?? [];
  const right: readonly string[] = languages[locale].iso3;
  if (!guess || right.includes(guess)) return [];
  return [
    {
      message: `Deze tekst lijkt in een andere taal te staan (${guess}): "${text.trim().slice(0, 60)}…".`,
    },
  ];
}

/** Names apart, a translation has few words of the Dutch page; English has more than others. */
export function sharedWords(pairs: BlockPair[]): Finding[] {
  const locale = pairs[0]?.locale;
  if (!locale) return [];
  const long = (text: string) => tokensOf(text).filter((word) => word.length >= 4);
  const dutch = new Set(pairs.flatMap(({ source }) => long(source.text)));
  const words = pairs.flatMap(({ target }) => long(target.own));
  if (words.length < 40) return [];
  const share = words.filter((word) => dutch.has(word)).length / words.length;
  const most = primaryOf(locale) === 'en' ? 0.15 : 0.1;
  return share > most
    ? [
        {
          message: `${Math.round(share * 100)} % van de woorden staat ook in de Nederlandse pagina. Is alles vertaald?`,
        },
      ]
    : [];
}
