import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isError } from '../check/report';
import type { Problem } from '../content/problem';
import { alone } from '../publish/lock';
import { askJudge } from './git/askJudge';
import { commit, finish, type Place, type Wanted } from './git/commit';
import { bytesAt, hashOf } from './git/disk';
import { asked, gitIn } from './git/git';
import {
  at,
  differences,
  type Entry,
  type FileDifference,
  history,
  type Undone,
  undo,
} from './git/history';
import { merged } from './git/merge';
import { largestFile, PathRefused, refusePath } from './git/paths';

/** What somebody wants a file to say. */
export type Change = {
  /** From the project's folder: `content/nl/team.md`. */
  path: string;
  /** The whole text; `null` takes the file away. */
  text: string | null;
  /** What the change was made from; `null` is a file that was not there. */
  version: string | null;
};

/** A file as it is: its text as it was meant, and the Git hash of its bytes. */
export type Stored = { text: string; version: string };

/** Who saves: an account, with a role for who reads the history. */
export type Author = { id: string; name: string; role: string };

/** A problem beside the control that can mend it: `away.0.until`, `words.ar`, `body`. */
export type FieldProblem = Problem & {
  field?: string;
  /** In a form: what another file than that of the form is called. */
  called?: string;
};

/** What the content check says of changes. */
export type Judgement = {
  /** Of the changed files themselves, warnings too. */
  own: FieldProblem[];
  /** Mistakes in other files that were not there before. */
  elsewhere: FieldProblem[];
};

/** A file that somebody else changed in between. */
export type Conflict = {
  path: string;
  mine: string | null;
  theirs: string | null;
  /** What both began with, where it is known. */
  base: string | null | undefined;
  /** Both changes in one text, unless they changed the same place. */
  both: string | undefined;
};

/** Who saves, and what the history says of it. */
export type Why = {
  author: Author;
  message: string;
  /** Where somebody else changed another place in between, both changes are saved. */
  withTheirs?: boolean;
};

/** What became of changes: all of them are saved, or none. */
export type Saved =
  | { result: 'saved'; commit: string }
  /** The files say this already. */
  | { result: 'unchanged' }
  | { result: 'refused'; problems: Judgement }
  | { result: 'conflict'; conflicts: Conflict[] };

/** The content of a project folder, with its history. */
export type Store = ReturnType<typeof openStore>;

/**
 * Opens the content below a project folder that is a Git repository; what a sudden end left undone is
 * finished. Throws, in Dutch, when it is none, and `PathRefused` wherever a path is no file of an editor.
 */
export function openStore(folder: string) {
  const root = realpathSync(folder);
  const place = placeIn(root);
  let queue: Promise<unknown> = Promise.resolve();

  /** One after the other, here and in other processes. */
  function inTurn<T>(job: () => T | Promise<T>): Promise<T> {
    const quiet = () => {};
    const turn = queue.then(() => alone(place.folder, 'de redactie', quiet, async () => job()));
    queue = turn.catch(quiet);
    return turn;
  }

  function read(path: string): Stored | undefined {
    const bytes = bytesAt(root, path);
    return bytes
      ? { text: bytes.toString('utf8'), version: hashOf(bytes, place.algorithm) }
      : undefined;
  }

  async function save(asked: Change[], { author, message, withTheirs }: Why): Promise<Saved> {
    finish(place);
    const changes = withTheirs ? asked.map(together) : asked;
    const wanted = wantedOf(root, changes);
    const others = changes.filter(({ path, text }) => (read(path)?.text ?? null) !== text);
    const before = conflictsOf(others);
    if (before) return before;
    const paths = new Set(others.map(({ path }) => path));
    const differ = wanted.filter(({ path }) => paths.has(path));
    if (differ.length === 0) return { result: 'unchanged' };
    const problems = await askJudge(root, differ);
    if ([...problems.own, ...problems.elsewhere].some(isError))
      return { result: 'refused', problems };
    // Somebody may have written meanwhile, without the desk.
    return (
      conflictsOf(others) ?? { result: 'saved', commit: commit(place, differ, author, message) }
    );
  }

  /** What somebody else changed since these changes were begun. */
  function conflictsOf(changes: Change[]): Saved | undefined {
    const late = changes.filter(({ path, version }) => (read(path)?.version ?? null) !== version);
    return late.length > 0 ? { result: 'conflict', conflicts: late.map(conflictOf) } : undefined;
  }

  function conflictOf({ path, text, version }: Change): Conflict {
    const base = version === null ? null : textOf(place, version);
    const theirs = read(path)?.text ?? null;
    const bytes = (one: string | null) => (one === null ? null : Buffer.from(one));
    const both =
      base === undefined ? undefined : merged(place.git, bytes(base), bytes(theirs), bytes(text));
    return { path, mine: text, theirs, base, both: both?.toString('utf8') };
  }

  /** A change made once more, from the file as it is now. */
  function together(change: Change): Change {
    const { both } = conflictOf(change);
    const version = read(change.path)?.version ?? null;
    return both === undefined ? change : { ...change, text: both, version };
  }

  return {
    root,
    /** When what a sudden end left undone is finished; every save waits for it anyway. */
    ready: inTurn(() => finish(place)),
    /** A file as it is now; `undefined` when it is not there. */
    read,
    /** What a version of a file said, where the history has it. */
    textOf: (version: string): string | undefined => textOf(place, version),
    /** What the content check says of changes; nothing is written. */
    check: async (changes: Change[]): Promise<Judgement> => askJudge(root, wantedOf(root, changes)),
    /** Saves all of these changes, or none. */
    save: (changes: Change[], why: Why): Promise<Saved> => inTurn(() => save(changes, why)),
    /** The last changes: of all content, or of one file or some (a page in all languages). */
    history: (paths: string | string[] = [], limit = 50): Entry[] =>
      history(place, [paths].flat(), limit),
    /** A file as it was after a commit. */
    at: (commit: string, path: string): string | undefined => at(place, commit, path),
    /** What a commit changed, in words. */
    difference: (commit: string): FileDifference[] => differences(place, commit),
    /** The changes that undo a commit, to be saved; or where somebody went on at the same place. */
    undo: (commit: string): Undone => undo(place, commit),
  };
}

function placeIn(root: string): Place {
  const here = gitIn(root);
  const top = asked(here, ['rev-parse', '--show-toplevel']);
  const inside = asked(here, ['rev-parse', '--absolute-git-dir']);
  if (!top || !inside || realpathSync(top) !== root)
    throw new Error(
      `${root} is geen eigen Git-archief. De redactie bewaart elke wijziging daarin: voer eerst git init uit, of haal de site op met git clone.`,
    );
  const folder = join(inside, 'desk');
  const empty = join(folder, 'empty');
  mkdirSync(empty, { recursive: true });
  const algorithm = asked(here, ['rev-parse', '--show-object-format']) ?? 'sha1';
  return { root, git: gitIn(empty, inside), folder, algorithm };
}

/** The bytes of changes. Throws at what no form sends: a bad path, a file twice, letters that are none. */
function wantedOf(root: string, changes: Change[]): Wanted[] {
  const paths = new Set(changes.map(({ path }) => path));
  if (paths.size !== changes.length) throw new PathRefused('Een bestand staat hier twee keer.');
  return changes.map(({ path, text }) => {
    refusePath(root, path);
    const bytes = text === null ? null : Buffer.from(text);
    if (bytes && bytes.length > largestFile) throw new PathRefused('Dit bestand is te groot.');
    if (bytes?.includes(0) || (bytes && bytes.toString('utf8') !== text))
      throw new PathRefused('In dit bestand staan tekens die geen tekst zijn.');
    return { path, bytes };
  });
}

/** The text of a version, where the history has it. */
function textOf({ git }: Place, version: string): string | undefined {
  if (!/^[0-9a-f]{40,64}$/.test(version)) return undefined;
  const kind = asked(git, ['cat-file', '-t', version]);
  return kind === 'blob' ? git(['cat-file', 'blob', version]).toString('utf8') : undefined;
}
