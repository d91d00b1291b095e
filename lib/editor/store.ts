import type { Problem } from '../content/problem';

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
export type FieldProblem = Problem & { field?: string };

/** What the content check says of changes. */
export type Judgement = {
  /** Of the changed files themselves, warnings too. */
  own: FieldProblem[];
  /** Mistakes in other files that were not there before. */
  elsewhere: FieldProblem[];
};

/** A file that somebody else changed in between; `base` is what both began with, where it is known. */
export type Conflict = {
  path: string;
  mine: string | null;
  theirs: string | null;
  base: string | null | undefined;
};

/** What became of changes: all of them are saved, or none. */
export type Saved =
  | { result: 'saved'; commit: string }
  /** The files say this already. */
  | { result: 'unchanged' }
  | { result: 'refused'; problems: Judgement }
  | { result: 'conflict'; conflicts: Conflict[] };
