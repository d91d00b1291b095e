import desk from '@/messages/desk/nl.json';
import { readText } from '../content/encoding';
import { readJson } from '../content/json';
import { flatten, messageFile, placeOfWords, requestFile, type WordsPlace } from '../words/files';
import { nameOf } from './texts';
import { say } from './words';

/** The words of a file, in groups by the first part of their key. */
type Groups = Record<string, Record<string, string>>;

/** Where words stand. */
export function wordsFile({ locale, isForm }: WordsPlace): string {
  return isForm ? requestFile(locale) : messageFile(locale);
}

/** What the words of a file are called: `Knoppen en menu’s (Arabisch)`; `undefined` of any other file. */
export function nameOfWords(path: string): string | undefined {
  const place = placeOfWords(path);
  return place && `${say(place.isForm ? 'words.form' : 'words.site')} (${nameOf(place.locale)})`;
}

/** The words of a file, each group with its Dutch name; `undefined` when nobody can read the file. */
export function groupsOf({ isForm }: WordsPlace, text: string) {
  const names: Record<string, string> = isForm ? desk.words.formGroups : desk.words.groups;
  const words = wordsIn(text);
  return (
    words &&
    Object.entries(inGroups(words)).map(([key, own]) => ({
      key,
      label: names[key] ?? key,
      words: own,
    }))
  );
}

/** All words of a file by their full key; `undefined` when nobody can read it. */
export function wordsIn(text: string): Map<string, string> | undefined {
  const { value } = readJson(readText(Buffer.from(text)).text);
  return value !== null && typeof value === 'object' ? flatten(value) : undefined;
}

/** Words in the groups of their file, as a form has them. */
export function inGroups(words: Map<string, string>): Groups {
  const groups: Groups = {};
  for (const [key, word] of words) {
    const [group = '', ...rest] = key.split('.');
    groups[group] = { ...groups[group], [rest.join('.')]: String(word) };
  }
  return groups;
}
