/** One mistake of an editor, in Dutch: where it is and what to write instead. */
export type Problem = {
  /** Path from the project's folder: `content/nl/team.md`. */
  file: string;
  /** A field (`veld "title"`) or a line (`regel 12`). */
  where?: string;
  message: string;
};

/** All mistakes as text for a terminal, file by file. */
export function report(problems: Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  const blocks = files.map((file) => {
    const lines = problems
      .filter((problem) => problem.file === file)
      .map(({ where, message }) => `  ${where ? `${where}: ` : ''}${message}`);
    return [file, ...lines].join('\n');
  });
  const count = problems.length === 1 ? '1 fout' : `${problems.length} fouten`;
  return `${blocks.join('\n\n')}\n\n${count}. De site wordt pas gebouwd als dit in orde is.`;
}
