import { isDeepStrictEqual } from 'node:util';
import type { Block, BlockPair, Finding } from '../../content/blocks';
import type { Problem } from '../../content/problem';
import type { Facts } from '../../content/schema';
import type { Locale } from '../../i18n/languages';
import { chatter } from './chatter';
import { language, sharedWords } from './language';
import { blockLength, pageLength } from './length';
import { letters } from './letters';
import { digits, numbers } from './numbers';
import { leftovers, sameAsDutch } from './overlap';
import { sentences } from './sentences';
import { avoided, explained, terms } from './terms';

/** The rules for a piece of text, on pages, topics, notices and interface words alike. */
export type Rules = {
  /** What a text must be by itself, in whatever language. */
  ofText: ((locale: Locale, target: Block) => Finding[])[];
  /** What it must be beside the Dutch text it was made from. */
  ofPair: ((pair: BlockPair) => Finding[])[];
  /** What a page must be beside the Dutch page, all its blocks together. */
  ofPage: ((pairs: BlockPair[]) => Finding[])[];
};

/** The rules with the terms of a glossary. */
export function rulesWith(glossary: Facts['glossary']): Rules {
  return {
    ofText: [letters, digits, chatter, language, avoided(glossary)],
    ofPair: [links, numbers, leftovers, sameAsDutch, blockLength, sentences, terms(glossary)],
    ofPage: [pageLength, sharedWords, explained(glossary)],
  };
}

/** What is wrong with a piece of text by itself. */
export function checkText(file: string, locale: Locale, block: Block, rules: Rules): Problem[] {
  return rules.ofText
    .flatMap((rule) => rule(locale, block))
    .map((found) => ({ file, where: block.where, ...found }));
}

/** What is wrong with a piece of text beside the Dutch one. */
export function checkPair(file: string, pair: BlockPair, rules: Rules): Problem[] {
  return rules.ofPair
    .flatMap((rule) => rule(pair))
    .map((found) => ({ file, where: pair.target.where, ...found }));
}

/** A finding that does not stop the build: the Dutch text has changed since. */
export function asWarning(problem: Problem): Problem {
  return { ...problem, level: 'warning' };
}

function links({ source, target }: BlockPair): Finding[] {
  return isDeepStrictEqual([...source.links].sort(), [...target.links].sort())
    ? []
    : [
        {
          message: `De links zijn niet die van het Nederlands: ${source.links.join(', ') || 'geen'}.`,
        },
      ];
}
