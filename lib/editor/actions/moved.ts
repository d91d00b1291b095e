import { newFile } from '../file';
import type { Draft } from './draft';

/** Where former addresses stand. */
export const movedFile = 'content/moved.md';

/**
 * Leads former addresses on, and those that led there before; an address that has a page again is forgotten.
 * @param led from each former address to a page, both without language
 */
export function leadOn(draft: Draft, led: Record<string, string>): void {
  if (draft.text(movedFile) === null) draft.create(movedFile, newFile({ addresses: led }));
  const { data } = draft.open(movedFile).file;
  const old = Object.entries(data.addresses ?? {}).map(([from, to]) => [from, String(to)] as const);
  const targets = new Set(Object.values(led));
  const kept = old
    .filter(([from, to]) => from in led || from === to || !targets.has(from))
    .map(([from, to]) => [from, led[to] ?? to]);
  draft.set(movedFile, { addresses: { ...Object.fromEntries(kept), ...led } });
}
