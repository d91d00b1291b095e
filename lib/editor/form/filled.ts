import type { FieldProblem } from '../store';
import { rowsOf } from './values';

/** A form as somebody filled it in: what was typed, what is wrong with it, and where a row was asked for. */
export type Filled = {
  form: URLSearchParams;
  problems: FieldProblem[];
  /** The name of the list that gets one more row. */
  more?: string;
};

/**
 * What is wrong at a control, as one text.
 * @param isWhole whether what is wrong inside it is told here too: it has no controls of its own
 */
export function mistakeAt(
  { problems }: Filled,
  name: string,
  isWhole: boolean,
): string | undefined {
  const own = problems.filter(
    ({ field, level }) =>
      level !== 'warning' && (field === name || (isWhole && field?.startsWith(`${name}.`))),
  );
  return [...new Set(own.map(({ message }) => message))].join('\n') || undefined;
}

/** The rows to draw: those that are filled in, and one more where it was asked for. @param atLeast so many */
export function rowsShown({ form, more }: Filled, name: string, atLeast = 0): number[] {
  const rows = rowsOf(form, name);
  const next = (rows.at(-1) ?? -1) + 1;
  return more === name || rows.length < atLeast ? [...rows, next] : rows;
}
