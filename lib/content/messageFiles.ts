import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, sourceLocale } from '../i18n/languages';
import { flatten, type MessageStamp, type Words, wordStatuses } from './messageStatus';
import type { Status } from './status';

/** Where it is written how the words of a language came about. */
export function stampFile(locale: Locale): string {
  return `messages/made/${locale}.json`;
}

/** The interface words of a language below a project folder. */
export function readWords(root: string, locale: Locale): Words {
  return flatten(JSON.parse(readFileSync(join(root, `messages/${locale}.json`), 'utf8')));
}

/** How the words of a language came about; `undefined` when that is written nowhere. */
export function readStamp(root: string, locale: Locale): MessageStamp | undefined {
  const file = join(root, stampFile(locale));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Where each interface word of a language stands beside the Dutch one. */
export function statusOfWords(root: string, locale: Locale): Map<string, Status> {
  const [dutch, own] = [readWords(root, sourceLocale), readWords(root, locale)];
  return wordStatuses(locale, dutch, own, readStamp(root, locale));
}
