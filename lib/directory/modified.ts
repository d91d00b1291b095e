import { records } from '../content/documents';
import { today } from '../today.mjs';
import { type Dated, lastChange } from './calendar';

/** The day on which what is said of something last changed: its facts, or by the passing of a date. */
export function modifiedOf(id: string, dated: Dated = {}): string {
  const changed = records[id]?.modified ?? today();
  const passed = lastChange(today(), dated) ?? changed;
  return [changed, passed].sort().at(-1) ?? changed;
}
