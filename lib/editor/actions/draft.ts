import { type Content, type ContentFile, readContent } from '../../content/files';
import { Impossible } from '../../content/problem';
import { openFile, withChanges } from '../file';
import type { Values } from '../form/values';
import type { Change, Store } from '../store';

/** The content as it is now: what an action looks at. */
export type Site = Pick<Store, 'read'> & { content: Content };

/** What an action would do, nothing of which is written yet. */
export type Action = {
  changes: Change[];
  /** The slug of what it makes or moves. */
  slug?: string;
  /** What a person has to look at afterwards, in Dutch. */
  notes: Note[];
  /** What else was done, in Dutch. */
  said?: string[];
};

/** A sentence, and where one does something about it. */
export type Note = string | { text: string; href: string };

/** The content of a store as it is now. */
export function siteOf({ root, read }: Pick<Store, 'root' | 'read'>): Site {
  return { read, content: readContent(root) };
}

/** Files that change together; one that is changed twice becomes one change. */
export function draftOf({ read }: Site) {
  const texts = new Map<string, string | null>();
  const now = (path: string) =>
    texts.get(path) ?? (texts.has(path) ? null : (read(path)?.text ?? null));

  function open(path: string): { text: string; file: ContentFile } {
    const text = now(path);
    if (text === null) throw new Impossible(`Het bestand ${path} is er niet meer.`);
    const { file, faults } = openFile(path, text);
    if (!file)
      throw new Impossible(
        `${path} is niet te lezen: ${faults.map(({ message }) => message).join(' ')}`,
      );
    return { text, file };
  }

  return {
    open,
    /** The text of a file in this draft. */
    text: now,
    /** Writes a file that is not there yet. */
    create(path: string, text: string): void {
      if (now(path) !== null) throw new Impossible(`Er is al een bestand met deze naam: ${path}.`);
      texts.set(path, text);
    },
    remove: (path: string) => void texts.set(path, null),
    write: (path: string, text: string) => void texts.set(path, text),
    /** Gives some fields another value; `undefined` takes one away. */
    set(path: string, values: Values): void {
      const { text, file } = open(path);
      texts.set(path, withChanges(text, file, { ...file.data, ...values }));
    },
    changes: (): Change[] =>
      [...texts].flatMap(([path, text]) => {
        const before = read(path);
        return (before?.text ?? null) === text
          ? []
          : [{ path, text, version: before?.version ?? null }];
      }),
  };
}

/** Files that change together. */
export type Draft = ReturnType<typeof draftOf>;
