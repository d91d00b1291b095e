import { wordHash } from '../content/hash';
import type { Status } from '../content/status';
import { type Locale, sourceLocale } from '../i18n/languages';

/** How the interface words of a language came about: `messages/made/<locale>.json`. */
export type WordStamp = {
  method: 'machine' | 'human';
  madeAt: string;
  /** By key, the hash of the Dutch word that was translated. */
  of: Record<string, string>;
  /** What a person checked: who (a role), when, and by key the hash of the word then. */
  reviewed?: { by: string; at: string; of: Record<string, string> };
};

/** Words by their full key: `home.doors`. */
export type Words = ReadonlyMap<string, string>;

/** Where each interface word of a language stands beside the Dutch one. */
export function statusesOf(
  locale: Locale,
  dutch: Words,
  own: Words,
  stamp?: WordStamp,
): Map<string, Status> {
  return new Map(
    [...dutch].map(([key, word]): [string, Status] => {
      if (locale === sourceLocale) return [key, 'source'];
      const text = own.get(key);
      if (!text || !stamp?.of[key]) return [key, 'missing'];
      if (stamp.of[key] !== wordHash(word)) return [key, 'outdated'];
      const checked = stamp.reviewed?.of[key] === wordHash(text) || stamp.method === 'human';
      return [key, checked ? 'reviewed' : 'machine'];
    }),
  );
}

/** The least of some statuses: one word that a machine made, and the whole is not reviewed. */
export function leastOf(statuses: Iterable<Status>): Status {
  const order: Status[] = ['missing', 'outdated', 'machine', 'reviewed', 'source'];
  const all = new Set(statuses);
  return order.find((status) => all.has(status)) ?? 'source';
}
