/** Text that keeps its own direction and order within words of another one (Unicode UAX 9, FSI and PDI). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
