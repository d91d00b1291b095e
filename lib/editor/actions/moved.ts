import { newFile } from '../file';
import type { Draft } from './draft';

const file = 'content/moved.md';

/**
 * Leads former addresses on, and those that led there before; an address that has a page again is forgotten.
 * @param led from each former address to a page, both without language
 */
export function leadOn(draft: Draft, led: Record<string, string>): void {
  if (draft.text(file) === null) draft.create(file, newFile({ addresses: led }));
  const { data } = draft.open(file).file;
  const old = Object.entries(data.addresses ?? {}).map(([from, to]) => [from, String(to)] as const);
  const targets = new Set(Object.values(led));
  const kept = old
    .filter(([from, to]) => from in led || from === to || !targets.has(from))
    .map(([from, to]) => [from, led[to] ?? to]);
  draft.set(file, { addresses: { ...Object.fromEntries(kept), ...led } });
}
