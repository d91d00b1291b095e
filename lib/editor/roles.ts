import { placeIn } from '../content/place';
import { sourceLocale } from '../i18n/languages';
import { placeOfWords } from '../words/files';
import type { Rights } from './accountsFile';

/**
 * What somebody may want to do. Each has one thing on which it is done:
 * - `text`: the words of a page or of the interface; a path (`content/ar/hulp.md`, `messages/ar.json`)
 * - `person`: all fields of a person; `absence`: only when they are away; the person's path
 * - `closure`: the days on which the service is closed; `notice`: the urgent notices; the file's path
 * - `review`: "I have read all of it", of a text; its locale
 * - `structure`: order, picture, topics and reading on of a Dutch page; `organisation`, `accept` (the
 *   meaning is the same), `create`, `rename`, `remove`; a path
 * - `publish`, `back` (to an earlier version of the site), `accounts`: no thing
 */
export type Action =
  | 'text'
  | 'person'
  | 'absence'
  | 'closure'
  | 'notice'
  | 'review'
  | 'structure'
  | 'organisation'
  | 'accept'
  | 'create'
  | 'rename'
  | 'remove'
  | 'publish'
  | 'back'
  | 'accounts';

/** Whether somebody may do something: the one rule of the desk. What is not named here is refused. */
export function may({ role, languages, person }: Rights, action: Action, on = ''): boolean {
  if (role === 'coordinator') return true;
  if (action === 'publish') return true;
  if (role === 'translator') {
    if (action === 'review') return on !== sourceLocale && languages.some((one) => one === on);
    const locale = localeOf(on);
    return action === 'text' && locale !== sourceLocale && languages.some((one) => one === locale);
  }
  switch (action) {
    case 'text':
      return on.startsWith('content/') && localeOf(on) === sourceLocale;
    case 'person':
      return person !== undefined && on === `content/staff/${person}.md`;
    case 'absence':
      return isKind(on, 'person');
    case 'closure':
      return isKind(on, 'organisation');
    case 'notice':
      return isKind(on, 'notice');
    default:
      return false;
  }
}

/** The language of a page or of the interface's words, by the path of their file. */
function localeOf(path: string): string | undefined {
  const place = placeOfWords(path) ?? placeIn(path);
  return place && 'locale' in place ? place.locale : undefined;
}

function isKind(path: string, kind: string): boolean {
  return placeIn(path)?.kind === kind;
}
