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
      const term = words[locale]?.term;
      const missing = term && asked.length > 0 && !keepDutch && !hasTerm(text, term);
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

const patterns = new Map<string, RegExp>();

function hasWord(text: string, word: string): boolean {
  const quoted = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern =
    patterns.get(word) ?? new RegExp(`(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(word, pattern);
  return pattern.test(text);
}

/** Every long word of the term is there, as far as its ending allows. */
function hasTerm(text: string, term: string): boolean {
  const words = plain(term.replace(/[(/].*/, ''))
    .split(/\s+/)
    .filter((word) => word.length >= 3);
  return words.every((word) => text.includes(word.slice(0, Math.max(3, word.length - 2))));
}

/** Lower case, without vowel marks and joiners, by which one word is written in two ways. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0670\u200C]/g, '');
}
