import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMessages } from '../check/messages';
import { byFile, isError } from '../check/report';
import { compare } from '../check/translation';
import { rulesWith } from '../check/translation/rules';
import { checkOwnWords } from '../check/words';
import { readText } from '../content/encoding';
import { ofKind } from '../content/files';
import { type PageText, partsOf, textHash, wordHash } from '../content/hash';
import { Impossible, type Problem } from '../content/problem';
import type { Stamp } from '../content/schema';
import { type Locale, sourceLocale } from '../i18n/languages';
import { today } from '../today.mjs';
import {
  messageFile,
  readStamp,
  readWords,
  requestFile,
  stampFile,
  type TopicWords,
} from '../words/files';
import type { WordStamp } from '../words/status';
import { withStamp, writeWhole } from './stamp';
import type { PageState, TranslationState } from './state';

/** A file as it will be: nothing is written before everything is known. */
export type Change = { file: string; text: string };

/**
 * The translations of a page, made to follow the Dutch text as it is now; without one: nothing.
 * Throws `Impossible` while the two differ in what would be a mistake.
 */
export function acceptPage(
  root: string,
  { source, parts, languages }: PageState,
  locale: Locale,
  { glossary }: Pick<TranslationState, 'glossary'>,
): Change[] {
  const file = languages[locale]?.file;
  if (!file) return [];
  refuse(compare(file, source, rulesWith(glossary)));
  const old = file.facts?.translation;
  const stamp: Stamp = {
    of: source.hash,
    parts: parts.map(({ hash }) => hash),
    method: old?.method ?? 'machine',
    madeAt: old?.madeAt ?? today(),
    ...(old?.reviewed && { reviewed: old.reviewed }),
    ...(old?.back && { back: old.back }),
  };
  return [changeOf(root, file.path, stamp)];
}

/**
 * The file of a translation that a person made from the Dutch text as it is now.
 * @param file its fields and text, without a stamp
 */
export function newTranslation(
  { source, parts }: Pick<PageState, 'source' | 'parts'>,
  file: string,
): string {
  return withStamp(file, {
    of: source.hash,
    parts: parts.map(({ hash }) => hash),
    method: 'human',
    madeAt: today(),
  });
}

/**
 * A translation that a person has read (`reviewed`), or that somebody put back into Dutch without
 * having seen the Dutch text (`back`): it says who, and when.
 */
export function readPage(
  root: string,
  { languages }: PageState,
  locale: Locale,
  how: 'reviewed' | 'back',
  by: string,
): Change[] {
  const file = languages[locale]?.file;
  const stamp = file?.facts?.translation;
  if (!file || !stamp) return [];
  const read = { of: file.hash, by, at: today() };
  return [changeOf(root, file.path, { ...stamp, [how]: read })];
}

/** A text and its parts before and after a change. */
type Changed = { before: PageText; after: PageText };

/**
 * A translation in which the same was changed as in the Dutch text, and no word: where a link leads. It
 * stays as old or as new as it was, and read by whom it was read.
 * @param file the text of the translation, with the change
 */
export function carryStamp(file: string, stamp: Stamp, dutch: Changed, own: Changed): string {
  const [before, after] = [partsOf(dutch.before), partsOf(dutch.after)];
  const moved = new Map(before.map(({ hash }, i) => [hash, after[i]?.hash ?? hash]));
  const read = (by: Stamp['reviewed']) =>
    by && { ...by, of: by.of === textHash(own.before) ? textHash(own.after) : by.of };
  return withStamp(file, {
    ...stamp,
    of: stamp.of === textHash(dutch.before) ? textHash(dutch.after) : stamp.of,
    parts: stamp.parts.map((hash) => moved.get(hash) ?? hash),
    ...(stamp.reviewed && { reviewed: read(stamp.reviewed) }),
    ...(stamp.back && { back: read(stamp.back) }),
  });
}

/**
 * The interface words of a language, made to follow the Dutch ones as they are now. Throws `Impossible`
 * while a word differs in what would be a mistake.
 */
export function acceptWords(
  root: string,
  locale: Locale,
  { files, topics, glossary }: Omit<TranslationState, 'pages'>,
): Change[] {
  const rules = rulesWith(glossary);
  const asIfCurrent = () => true;
  refuse([
    ...checkMessages(root, rules, asIfCurrent).filter(({ file }) =>
      [messageFile(locale), requestFile(locale)].includes(file),
    ),
    ...checkOwnWords(ofKind(files, 'topic'), rules, asIfCurrent).filter(
      ({ where }) => where === `veld "${locale}"`,
    ),
  ]);
  const old = readStamp(root, locale);
  const own = readWords(root, locale, topics);
  const of = [...readWords(root, sourceLocale, topics)].filter(([key]) => own.has(key));
  return [
    wordsChange(locale, {
      method: old?.method ?? 'machine',
      madeAt: old?.madeAt ?? today(),
      of: Object.fromEntries(of.map(([key, word]) => [key, wordHash(word)])),
      ...(old?.reviewed && { reviewed: old.reviewed }),
    }),
  ];
}

/** Stops while a translation differs from the Dutch in what would be a mistake. */
function refuse(problems: Problem[]): void {
  const wrong = problems.filter(isError);
  if (wrong.length > 0)
    throw new Impossible(
      `De vertaling volgt het Nederlands nog niet. Werk ze eerst bij; daarna kunt u ze bevestigen.\n\n${byFile(wrong)}`,
    );
}

/** The interface words of a language that a person has read. */
export function reviewWords(
  root: string,
  locale: Locale,
  topics: TopicWords[],
  by: string,
): Change[] {
  const stamp = readStamp(root, locale);
  if (!stamp) return [];
  const words = [...readWords(root, locale, topics)];
  const of = Object.fromEntries(words.map(([key, word]) => [key, wordHash(word)]));
  return [wordsChange(locale, { ...stamp, reviewed: { by, at: today(), of } })];
}

/** Writes all changes, each file whole. */
export function write(root: string, changes: Change[]): void {
  for (const { file, text } of changes) writeWhole(join(root, file), text);
}

function changeOf(root: string, file: string, stamp: Stamp): Change {
  return { file, text: withStamp(readText(readFileSync(join(root, file))).text, stamp) };
}

function wordsChange(locale: Locale, stamp: WordStamp): Change {
  return { file: stampFile(locale), text: `${JSON.stringify(stamp, null, 2)}\n` };
}
