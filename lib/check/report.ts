import type { Problem } from '../content/problem';

/** Whether a problem stops the build. */
export function isError({ level }: Problem): boolean {
  return level !== 'warning';
}

/** Mistakes as text for a terminal, file by file. */
export function byFile(problems: Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  const blocks = files.map((file) => {
    const lines = problems
      .filter((problem) => problem.file === file)
      .map(({ where, message }) => `  ${where ? `${where}: ` : ''}${message}`);
    return [file, ...lines].join('\n');
  });
  return blocks.join('\n\n');
}

/** All mistakes as text for a terminal, and what follows from them for the build. */
export function report(problems: Problem[]): string {
  const many = problems.length !== 1;
  const end = problems.some(isError)
    ? `${problems.length} ${many ? 'fouten' : 'fout'}. De site wordt pas gebouwd als dit in orde is.`
    : `${problems.length} ${many ? 'waarschuwingen' : 'waarschuwing'}. De site wordt gebouwd; kijk deze plaatsen na.`;
  return `${byFile(problems)}\n\n${end}`;
}
