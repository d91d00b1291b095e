/** Every thing whose key an earlier one has already, with that earlier one. */
export function twice<T>(things: T[], keyOf: (thing: T) => unknown): [T, T][] {
  const seen = new Map<string, T>();
  return things.flatMap((thing): [T, T][] => {
    const key = String(keyOf(thing) ?? '').toLowerCase();
    const first = seen.get(key);
    if (first && key) return [[thing, first]];
    seen.set(key, thing);
    return [];
  });
}
