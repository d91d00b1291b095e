import glossary from '../../../../content/glossary.json';
import type { BlockPair, Finding } from './blocks';

type Term = {
  id: string;
  nl: string[];
  keepDutch?: boolean;
  avoid?: Record<string, string[] | undefined>;
  avoidScope?: string;
  terms: Record<string, { term: string; confidence: string } | undefined>;
};
const list: Term[] = glossary;

/** Terms as in `content/glossary.json`: what stays Dutch, what is never said, what is always called the same. */
export function terms({ locale, source, target }: BlockPair): Finding[] {
  const text = plain(target.text);
  return list.flatMap(({ nl, keepDutch, avoid, avoidScope, terms: words }): Finding[] => {
    const asked = nl.filter((form) => hasWord(source.text, form));
    const kept = keepDutch ? asked.filter((form) => !hasWord(target.text, form)) : [];
    const avoided = avoidScope
      ? []
      : (avoid?.[locale] ?? []).filter((word) => text.includes(plain(word)));
    const term = words[locale]?.term;
    const missing = term && asked.length > 0 && !keepDutch && !hasTerm(text, term);
    return [
      ...kept.map((form) => ({ message: `"${form}" blijft Nederlands en ontbreekt hier.` })),
      ...avoided.map((word) => ({ message: `Schrijf niet "${word}". Gebruik "${term}".` })),
      ...(missing
        ? [{ level: 'warning' as const, message: `Voor "${asked[0]}" is de vaste term "${term}".` }]
        : []),
    ];
  });
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
