import type { Problem } from '../content/problem';

/** Whether a problem stops the build. */
export function isError({ level }: Problem): boolean {
  return level !== 'warning';
}

/** All mistakes as text for a terminal, file by file; those that stop the build, or warnings. */
export function report(problems: Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  const blocks = files.map((file) => {
    const lines = problems
      .filter((problem) => problem.file === file)
      .map(({ where, message }) => `  ${where ? `${where}: ` : ''}${message}`);
    return [file, ...lines].join('\n');
  });
  const many = problems.length !== 1;
  const end = problems.some(isError)
    ? `${problems.length} ${many ? 'fouten' : 'fout'}. De site wordt pas gebouwd als dit in orde is.`
    : `${problems.length} ${many ? 'waarschuwingen' : 'waarschuwing'}. De site wordt gebouwd; kijk deze plaatsen na.`;
  return `${blocks.join('\n\n')}\n\n${end}`;
}
