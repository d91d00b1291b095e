import { hashOfSecret, makeSecret } from './secret';

const hour = 60 * 60_000;
/** A session ends so long after signing in … */
const longest = 12 * hour;
/** … and so long after the last request. */
const idle = 2 * hour;
/** Nobody fills the memory by signing in: the oldest ends. */
const most = 1000;

/** Somebody is signed in. */
export type Session = {
  account: string;
  /** Stands in every form, and must come back with it. */
  token: string;
  began: number;
  used: number;
};

export type Sessions = ReturnType<typeof openSessions>;

/** Who is signed in: in memory only, by the hash of what the cookie says. */
export function openSessions(now: () => number = Date.now) {
  const sessions = new Map<string, Session>();
  const isOver = ({ began, used }: Session) => now() - began >= longest || now() - used >= idle;

  return {
    /** @returns the session, and the secret that its cookie says */
    begin(account: string): { secret: string; session: Session } {
      for (const [hash, session] of sessions) if (isOver(session)) sessions.delete(hash);
      const [oldest] = sessions.keys();
      if (sessions.size >= most && oldest !== undefined) sessions.delete(oldest);
      const secret = makeSecret();
      const moment = now();
      const session = { account, token: makeSecret(), began: moment, used: moment };
      sessions.set(hashOfSecret(secret), session);
      return { secret, session };
    },
    /** The session of a cookie, while it lasts; looking at it makes it last. */
    find(secret: string): Session | undefined {
      const hash = hashOfSecret(secret);
      const session = sessions.get(hash);
      if (!session) return undefined;
      if (isOver(session)) {
        sessions.delete(hash);
        return undefined;
      }
      session.used = now();
      return session;
    },
    end(secret: string): void {
      sessions.delete(hashOfSecret(secret));
    },
    /** All of somebody: a closed account, a new password. */
    endAll(account: string): void {
      for (const [hash, session] of sessions)
        if (session.account === account) sessions.delete(hash);
    },
  };
}
