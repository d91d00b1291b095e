/** Who works at what, since when: a hint in memory, no lock. */
export type Presence = ReturnType<typeof openPresence>;

/** Who was not seen for so long is gone. */
const longest = 30 * 60_000;

/** Remembers who opened what; nothing of it is kept. */
export function openPresence(now: () => number = Date.now) {
  const seen = new Map<
    string,
    { id: string; name: string; path: string; since: number; last: number }
  >();
  return {
    /** Somebody opened a file. @returns the others who are at it, the first one first */
    at(path: string, { id, name }: { id: string; name: string }): { name: string; since: Date }[] {
      for (const [key, { last }] of seen) if (now() - last > longest) seen.delete(key);
      const key = `${id} ${path}`;
      seen.set(key, { id, name, path, since: seen.get(key)?.since ?? now(), last: now() });
      return [...seen.values()]
        .filter((one) => one.path === path && one.id !== id)
        .sort((a, b) => a.since - b.since)
        .map((one) => ({ name: one.name, since: new Date(one.since) }));
    },
    /** Somebody saved it, and is done. */
    done: (path: string, id: string): void => void seen.delete(`${id} ${path}`),
  };
}
