import { Impossible } from '../content/problem';
import { sourceLocale } from '../i18n/languages';
import { flatten, readStatuses, requestPrefix, type WordsPlace } from '../words/files';
import type { Control } from './controls';
import { readForm, toForm } from './form/values';
import { groupsOf, inGroups, wordsFile, wordsIn } from './interfaceWords';
import type { Job } from './job';
import { withWord } from './jsonEdits';
import type { Store } from './store';
import { say } from './words';

/**
 * The part of a job that changes interface words: a field for each, beside the Dutch one, in groups. What
 * others changed since the form was made comes into `fields`.
 */
export function wordsForm(
  store: Pick<Store, 'root' | 'read' | 'textOf'>,
  place: WordsPlace,
  fields: URLSearchParams,
): Pick<Job, 'controls' | 'values' | 'version' | 'make' | 'faultAt'> {
  const path = wordsFile(place);
  const { text, version } = opened(store, path);
  const dutch = opened(store, wordsFile({ ...place, locale: sourceLocale }));
  const controls = controlsOf(place, dutch.text, olderThanDutch(store.root, place));
  const shown = (words = new Map<string, string>()) => asTyped(controls, words);
  const now = shown(wordsIn(text));
  const base = wordsIn(store.textOf(fields.get('version') ?? '') ?? '');
  const typed = () => typedIn(controls, fields);
  if (base) bringUpToDate(fields, { typed: typed(), base: shown(base), now, version });
  return {
    controls,
    values: inGroups(now),
    version,
    make: () => {
      const changed = [...typed()].filter(([key, word]) => word !== now.get(key));
      const own = changed.reduce((all, [key, word]) => withWord(all, key, word), text);
      return { changes: [{ path, text: own, version: fields.get('version') }], notes: [] };
    },
    faultAt: '',
  };
}

/** The words of which the Dutch one has changed since they were translated, by their full key. */
function olderThanDutch(root: string, { locale, isForm }: WordsPlace): Set<string> {
  const prefix = isForm ? requestPrefix : '';
  const statuses = [...readStatuses(root, locale, [])];
  return new Set(
    statuses.flatMap(([key, status]) =>
      status === 'outdated' && key.startsWith(prefix) ? key.slice(prefix.length) : [],
    ),
  );
}

function controlsOf(place: WordsPlace, dutch: string, older: Set<string>): Control[] {
  return (groupsOf(place, dutch) ?? []).map(({ key, label, words }) => {
    const count = Object.keys(words).filter((name) => older.has(`${key}.${name}`)).length;
    return {
      key,
      label: count > 0 ? say('words.groupOlder', { label, count }) : label,
      isRequired: true,
      type: 'group',
      isFolded: true,
      fields: Object.entries(words).map(([name, word]) => ({
        key: name,
        label: word,
        help: older.has(`${key}.${name}`) ? say('words.isOlder') : undefined,
        isRequired: true,
        type: 'longText',
        rows: 2,
        locale: place.locale,
      })),
    };
  });
}

type Versions = Record<'typed' | 'base' | 'now', Map<string, string>> & { version: string };

/** Only a word that two people changed is a conflict: a form has all words, and leaves most as they were. */
function bringUpToDate(fields: URLSearchParams, { typed, base, now, version }: Versions): void {
  const mine = [...typed].filter(([key, word]) => word !== base.get(key));
  const own = new Map(mine);
  for (const key of typed.keys()) if (!own.has(key)) fields.set(key, now.get(key) ?? '');
  const isTheirs = ([key, word]: [string, string]) =>
    now.get(key) !== base.get(key) && now.get(key) !== word;
  if (!mine.some(isTheirs)) fields.set('version', version);
}

/** Every word of a form as it was typed, by its full key; one that is empty too. */
function typedIn(controls: Control[], fields: URLSearchParams): Map<string, string> {
  const typed = flatten(readForm(controls, fields));
  const keys = controls.flatMap((group) =>
    'fields' in group ? group.fields.map(({ key }) => `${group.key}.${key}`) : [],
  );
  return new Map(keys.map((key) => [key, typed.get(key) ?? '']));
}

/** Words as a form gives them back when nobody changes anything. */
function asTyped(controls: Control[], words: Map<string, string>): Map<string, string> {
  return typedIn(controls, toForm(controls, inGroups(words)));
}

function opened(store: Pick<Store, 'read'>, path: string) {
  const stored = store.read(path);
  if (!stored) throw new Impossible(say('words.gone'));
  if (!wordsIn(stored.text)) throw new Impossible(say('words.unreadable', { file: path }));
  return stored;
}
