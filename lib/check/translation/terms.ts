import type { Block, BlockPair, Finding } from '../../content/blocks';
import type { Facts } from '../../content/schema';
import type { Locale } from '../../i18n/languages';

type Glossary = Facts['glossary'];

/** Words of `content/glossary.json` that this site never says, in any language. */
export function avoided(glossary: Glossary) {
  return (locale: Locale, target: Block): Finding[] => {
    const text = plain(target.text);
    return glossary.flatMap(({ avoid, avoidScope, terms, nl }) => {
      if (avoidScope) return [];
      const better = terms[locale]?.term ?? nl[0];
      return (avoid?.[locale] ?? [])
        .filter((word) => text.includes(plain(word)))
        .slice(0, 1)
        .map((word) => ({ message: `Schrijf niet "${word}". Gebruik "${better}".` }));
    });
  };
}

/** Terms as in `content/glossary.json`: what stays Dutch, what is always called the same. */
export function terms(glossary: Glossary) {
  return ({ locale, source, target }: BlockPair): Finding[] => {
    const text = plain(target.text);
    return glossary.flatMap(({ nl, keepDutch, terms: words }): Finding[] => {
      const asked = nl.filter((form) => hasWord(source.text, form));
      const kept = keepDutch ? asked.filter((form) => !hasWord(target.text, form)) : [];
      const known = words[locale];
      const term = known?.term;
      const missing = term && asked.length > 0 && !keepDutch && !says(text, known);
      return [
        ...kept.map((form) => ({ message: `"${form}" blijft Nederlands en ontbreekt hier.` })),
        ...(missing
          ? [
              {
                level: 'warning' as const,
                message: `Voor "${asked[0]}" is de vaste term "${term}".`,
              },
            ]
          : []),
      ];
    });
  };
}

/**
 * Dutch terms that a page must explain: what stays Dutch needs its meaning, and a name of a status of
 * which nobody is sure needs the Dutch term that stands on the reader's letter. Once on a page is enough.
 */
export function explained(glossary: Glossary) {
  return (pairs: BlockPair[]): Finding[] => {
    const [source, target] = [wholeOf(pairs, 'source'), wholeOf(pairs, 'target')];
    const locale = pairs[0]?.locale;
    return glossary.flatMap(({ nl, keepDutch, status, terms: words }): Finding[] => {
      const known = locale && words[locale];
      const form = nl.find((one) => hasWord(source, one));
      if (!known || !form) return [];
      if (keepDutch && !says(plain(target), known))
        return [{ message: `Leg "${form}" één keer uit op deze pagina: "${known.term}".` }];
      if (status && known.confidence === 'low' && !nl.some((one) => hasWord(target, one)))
        return [
          {
            message: `Van "${known.term}" zijn wij niet zeker. Zet het Nederlandse woord er één keer bij: *${form}*.`,
          },
        ];
      return [];
    });
  };
}

function wholeOf(pairs: BlockPair[], side: 'source' | 'target'): string {
  return pairs.map((pair) => pair[side].text).join('\n');
}

const patterns = new Map<string, RegExp>();

function hasWord(text: string, word: string): boolean {
  const quoted = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern =
    patterns.get(word) ?? new RegExp(`(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(word, pattern);
  return pattern.test(text);
}

/** Whether a term is said in one of its forms. */
function says(text: string, { term, forms = [] }: Glossary[number]['terms'][string] & {}): boolean {
  return [term, ...forms].some((form) => hasTerm(text, form));
}

/** Every long word of the term is there, as far as its ending allows. */
function hasTerm(text: string, term: string): boolean {
  const words = plain(term.replace(/[(/].*/, ''))
    .split(/\s+/)
    .filter((word) => word.length >= 3);
  return words.every((word) => text.includes(word.slice(0, Math.max(3, word.length - 2))));
}

/** Lower case, one apostrophe, no vowel marks and joiners: by these one word is written in two ways. */
function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/['ʼ]/g, '’')
      // A capital İ in lower case.
      .replace(/\u0307/g, '')
      .replace(/[\u064B-\u0652\u0670\u200C]/g, '')
  );
}
