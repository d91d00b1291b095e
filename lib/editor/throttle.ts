import { foldedName } from './accountsFile';

const second = 1000;
const minute = 60 * second;

/** The first wait; each further mistake doubles it … */
const first = 30 * second;
/** … up to so long. */
const longest = 15 * minute;
/** Mistakes are forgotten so long after the last wait. */
const forgotten = 60 * minute;
/** So many names and addresses are remembered; who has waited longest is forgotten first. */
const most = 10_000;

/** So many mistakes are free: for one name, and for one address, behind which many colleagues can be. */
const free = { name: 5, address: 20 };

/** A name as signing in reads it: another way to type it is no other account. */
const ownKey = (name: string) => foldedName(name).slice(0, 100);

type Tries = { wrong: number; until: number };

export type Throttle = ReturnType<typeof openThrottle>;

/**
 * Slows down who guesses passwords, by the name and by the address, in memory only. Who guesses a
 * colleague's name does not lock that colleague out: an address from which somebody signed in before is
 * counted apart for them, and a one-time link always works.
 */
export function openThrottle(now: () => number = Date.now) {
  const tries = new Map<string, Tries>();
  const known = new Set<string>();

  const keysOf = (name: string, address: string): [string, number][] => {
    const own = ownKey(name);
    const both = `${own}\n${address}`;
    return [
      [known.has(both) ? `known ${both}` : `name ${own}`, free.name],
      [`address ${address}`, free.address],
    ];
  };
  const bound = (all: { size: number; keys(): Iterator<string>; delete(key: string): void }) => {
    const { value } = all.keys().next();
    if (all.size > most && value !== undefined) all.delete(value);
  };

  return {
    /** How long somebody has to wait before they may try, in ms. */
    wait: (name: string, address: string): number =>
      Math.max(0, ...keysOf(name, address).map(([key]) => (tries.get(key)?.until ?? 0) - now())),
    /** Somebody tries: it counts as a mistake until it was right, so that many tries at once do not pass. */
    tried(name: string, address: string): void {
      for (const [key, count] of keysOf(name, address)) {
        const before = tries.get(key);
        const isOld = !before || (before.until > 0 && now() - before.until > forgotten);
        const wrong = (isOld ? 0 : before.wrong) + 1;
        const over = wrong - count;
        const until = now() + (over < 0 ? 0 : Math.min(longest, first * 2 ** Math.min(over, 20)));
        tries.delete(key);
        tries.set(key, { wrong, until });
        bound(tries);
      }
    },
    /** The password was right: mistakes of this name are forgotten, and the address is known. */
    right(name: string, address: string): void {
      const [[ofName] = [''], [ofAddress] = ['']] = keysOf(name, address);
      tries.delete(ofName);
      const before = tries.get(ofAddress);
      if (before) tries.set(ofAddress, { wrong: before.wrong - 1, until: now() });
      const both = `${ownKey(name)}\n${address}`;
      known.delete(both);
      known.add(both);
      bound(known);
    },
  };
}
