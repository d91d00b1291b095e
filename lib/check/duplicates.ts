import type { Problem } from '../content/problem';

/**
 * A problem for every thing whose key an earlier one has already. The earlier one has no less to do with
 * it: how it is said there goes along. Capitals make no difference; what has no key has none in common.
 * @param say the problem, in the file of `thing`; `other` has the same key
 */
export function twice<T>(
  things: T[],
  keyOf: (thing: T) => unknown,
  say: (thing: T, other: T) => Problem,
): Problem[] {
  const seen = new Map<string, T>();
  return things.flatMap((thing) => {
    const key = String(keyOf(thing) ?? '').toLowerCase();
    const first = seen.get(key);
    if (first && key) return [{ ...say(thing, first), mirror: say(first, thing) }];
    seen.set(key, thing);
    return [];
  });
}
