import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, sourceLocale } from '../../i18n/languages';
import { today } from '../../today.mjs';
import { textHash, wordHash } from '../hash';
import { readStamp, readWords, stampFile } from '../messageFiles';
import type { MessageStamp } from '../messageStatus';
import { type Stamp, withStamp, writeWhole } from './stamp';
import { type PageState, textOf } from './state';

/** A file as it will be: nothing is written before everything is known. */
type Change = { file: string; text: string };

/** The translations of a page, made to follow the Dutch text as it is now; without one: nothing. */
export function acceptPage(root: string, page: PageState, locale: Locale): Change[] {
  const file = page.languages[locale]?.file;
  if (!file) return [];
  const old = file.data.translation as Partial<Stamp> | undefined;
  const stamp: Stamp = {
    of: page.hash,
    parts: page.parts.map(({ hash }) => hash),
    method: old?.method ?? 'machine',
    madeAt: old?.madeAt ?? today(),
    ...(old?.reviewed && { reviewed: old.reviewed }),
  };
  return [changeOf(root, file.path, stamp)];
}

/** A translation that a person has read: it says who checked it, and when. */
export function reviewPage(root: string, page: PageState, locale: Locale, by: string): Change[] {
  const file = page.languages[locale]?.file;
  const stamp = file?.data.translation as Stamp | undefined;
  if (!file || !stamp) return [];
  const reviewed = { of: textHash(textOf(file)), by, at: today() };
  return [changeOf(root, file.path, { ...stamp, reviewed })];
}

/** The interface words of a language, made to follow the Dutch ones as they are now. */
export function acceptWords(root: string, locale: Locale): Change[] {
  const old = readStamp(root, locale);
  const own = readWords(root, locale);
  const of = [...readWords(root, sourceLocale)].filter(([key]) => own.has(key));
  return [
    wordsChange(locale, {
      method: old?.method ?? 'machine',
      madeAt: old?.madeAt ?? today(),
      of: Object.fromEntries(of.map(([key, word]) => [key, wordHash(word)])),
      ...(old?.reviewed && { reviewed: old.reviewed }),
    }),
  ];
}

/** The interface words of a language that a person has read. */
export function reviewWords(root: string, locale: Locale, by: string): Change[] {
  const stamp = readStamp(root, locale);
  if (!stamp) return [];
  const of = [...readWords(root, locale)].map(([key, word]) => [key, wordHash(word)] as const);
  return [
    wordsChange(locale, { ...stamp, reviewed: { by, at: today(), of: Object.fromEntries(of) } }),
  ];
}

/** Writes all changes, each file whole. */
export function write(root: string, changes: Change[]): void {
  for (const { file, text } of changes) writeWhole(join(root, file), text);
}

function changeOf(root: string, file: string, stamp: Stamp): Change {
  return { file, text: withStamp(readFileSync(join(root, file), 'utf8'), stamp) };
}

function wordsChange(locale: Locale, stamp: MessageStamp): Change {
  return { file: stampFile(locale), text: `${JSON.stringify(stamp, null, 2)}\n` };
}
