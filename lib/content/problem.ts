/** A mistake inside one file, in Dutch: the line where it is and what to write instead. */
export type Fault = { line?: number; message: string };

/** One mistake of an editor, in Dutch: where it is and what to write instead. */
export type Problem = {
  /** Path from the project's folder: `content/nl/team.md`. */
  file: string;
  /** A field (`veld "title"`) or a line (`regel 12`). */
  where?: string;
  message: string;
  /** The field's path among the data, with the number of a row: `away.0.until`. */
  field?: string;
  /** A warning does not stop the build. */
  level?: 'warning';
  /** Of two files that are not allowed together: the same, said in the other one. */
  mirror?: Problem;
};

/** Why something cannot be done, in Dutch, for the editor who asked for it. */
export class Impossible extends Error {}
