import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Env } from './settings';

/** How often a client may do something in a span of time. */
const span = 10 * 60_000;
const most = { send: 5, check: 20 };

/** So many clients are remembered; who came first is forgotten first. */
const remembered = 10_000;

/** What a client does with the form. */
export type Step = keyof typeof most;

/** Counts what clients do. */
export type Limiter = {
  /** @returns how many seconds this client has to wait before it may do this; 0 when it just did */
  take: (client: string, step: Step) => number;
};

/**
 * Counts in memory only, and knows no address: only its fingerprint, made with a key that no other
 * process has and that ends with this one.
 */
export function createLimiter(now: () => number = Date.now): Limiter {
  const key = randomBytes(32);
  const times = new Map<string, number[]>();
  return {
    take: (client, step) => {
      const id = createHmac('sha256', key)
        .update(`${step} ${networkOf(client)}`)
        .digest('base64url');
      const recent = (times.get(id) ?? []).filter((time) => now() - time < span);
      const [first = 0] = recent;
      if (recent.length >= most[step]) return Math.ceil((first + span - now()) / 1000);
      times.delete(id);
      times.set(id, [...recent, now()]);
      const oldest = times.keys().next().value;
      if (times.size > remembered && oldest !== undefined) times.delete(oldest);
      return 0;
    },
  };
}

/** Who asks: the other end of the connection, or what our own server in front says of it. */
export function clientOf({ headers, socket }: IncomingMessage, env: Env = process.env): string {
  // Earlier entries are what the client itself says.
  const last = [headers['x-forwarded-for'] ?? ''].flat().join(',').split(',').at(-1)?.trim();
  return (env.TRUSTED_PROXY && last) || (socket.remoteAddress ?? '');
}

/** The network of an address: one household has many addresses of IPv6, all in one /64. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*/, '');
  if (!isIPv6(plain)) return plain;
  const [before = '', after = ''] = plain.split('::');
  const [start, end] = [before, after].map((part) => part.split(':').filter(Boolean));
  const zeros = plain.includes('::') ? 8 - (start?.length ?? 0) - (end?.length ?? 0) : 0;
  const groups = [...(start ?? []), ...Array(zeros).fill('0'), ...(end ?? [])];
  return groups.slice(0, 4).join(':');
}
