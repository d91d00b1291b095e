import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../content/status';
import { isLocale, type Locale, sourceLocale } from '../i18n/languages';
import { requestLocaleOf } from '../i18n/requestLocales';
import { statusesOf, type WordStamp, type Words } from './status';

/** A topic as far as its words go; they stand in `content/topics/`. */
export type TopicWords = { slug: string; words: Partial<Record<Locale, string>> };

/** Where the interface words of a language stand. */
export function messageFile(locale: Locale): string {
  return `messages/${locale}.json`;
}

/** Where the words of the form for schools stand, in the languages that have one. */
export function requestFile(locale: Locale): string {
  return `messages/request/${locale}.json`;
}

/** What stands before the key of a word of the form. */
export const requestPrefix = 'request.';

/** Whether the form stands in a language. */
export function hasRequestWords(locale: Locale): boolean {
  return requestLocaleOf(locale) === locale;
}

/** A file of words as a person writes them: its language, and whether they are those of the form. */
export type WordsPlace = { locale: Locale; isForm: boolean };

/** What a path below `messages/` holds; `undefined` when these are no words of a language for readers. */
export function placeOfWords(path: string): WordsPlace | undefined {
  const [, form, tag = ''] = /^messages\/(request\/)?([a-z-]+)\.json$/.exec(path) ?? [];
  const isForm = form !== undefined;
  return isLocale(tag) && (!isForm || hasRequestWords(tag)) ? { locale: tag, isForm } : undefined;
}

/** Where it is written how the words of a language came about. */
export function stampFile(locale: Locale): string {
  return `messages/made/${locale}.json`;
}

/** The key of a topic's words among the interface words. */
export function topicKey(slug: string): string {
  return `topics.${slug}`;
}

/** The topic of such a key; `undefined` of any other. */
export function slugOfTopicKey(key: string): string | undefined {
  return /^topics\.(.+)$/.exec(key)?.[1];
}

/** The words of a language below a project folder: those of the interface, the form and the topics. */
export function readWords(root: string, locale: Locale, topics: TopicWords[]): Words {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const messages = flatten(read(messageFile(locale)));
  if (hasRequestWords(locale))
    for (const [key, word] of flatten(read(requestFile(locale)), requestPrefix))
      messages.set(key, word);
  for (const { slug, words } of topics) {
    const own = words[locale];
    if (own) messages.set(topicKey(slug), own);
  }
  return messages;
}

/** How the words of a language came about; `undefined` when that is written nowhere. */
export function readStamp(root: string, locale: Locale): WordStamp | undefined {
  const file = join(root, stampFile(locale));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Where each word of a language stands beside the Dutch one. */
export function readStatuses(
  root: string,
  locale: Locale,
  topics: TopicWords[],
): Map<string, Status> {
  const [dutch, own] = [readWords(root, sourceLocale, topics), readWords(root, locale, topics)];
  const asked = [...dutch].filter(
    ([key]) => hasRequestWords(locale) || !key.startsWith(requestPrefix),
  );
  return statusesOf(locale, new Map(asked), own, readStamp(root, locale));
}

/** All words of a message file by their full key. */
export function flatten(value: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]) =>
      inner !== null && typeof inner === 'object'
        ? [...flatten(inner, `${prefix}${key}.`)]
        : [[prefix + key, inner] as const],
    ),
  );
}
