import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { Account, Accounts } from './accounts';
import type { Assets } from './assets';
import type { Publisher } from './publisher';
import { type Action, may } from './roles';
import type { Session, Sessions } from './sessions';
import type { Author, Store } from './store';
import type { Throttle } from './throttle';
import { say } from './words';

/**
 * The desk: all that its screens work with. A new kind of screen is a file in `lib/editor/screens` that
 * exports a `Screen`, one line in `screens/index.ts`, and its looks in `components/desk`.
 *
 * What a screen can count on, because `guard.ts` and `session.tsx` went before it:
 * - somebody is signed in: `accountOf(c)`; whether they may do something: `allows(c, action, on)`
 * - a POST came from one of our own forms: `c.var.fields` holds its fields, without the token
 * - who is not signed in (any more) gets the sign-in form with all that was posted in it; after
 *   signing in the same POST comes again, as if nothing had happened
 *
 * After `desk.store.save(…, { author: authorOf(c), message })` said `saved`: `desk.publisher.saved()`.
 *
 * What it answers: `page(c, { title, status }, node)` of `page.tsx`, `refuse(c, …)` of `refuse.tsx`, or
 * `c.redirect(path, 303)` after a POST that did something. Its forms are `components/desk/Form`.
 */
export type Desk = {
  /** The folder of the content: the project, or a copy to try things out. */
  root: string;
  isTrial: boolean;
  /** The host name in front of which something does TLS; besides, this machine's own names hold. */
  host?: string;
  /** The files of the content, with their history. */
  store: Store;
  accounts: Accounts;
  sessions: Sessions;
  throttle: Throttle;
  publisher: Publisher;
  assets: Assets;
};

/** A place in the menu and on the first screen. */
export type Entry = {
  href: string;
  title: string;
  /** What one can do there, in one sentence. */
  text: string;
  isFor: (account: Account) => boolean;
};

/** One kind of screen: where it stands in the menu, and its routes. */
export type Screen = { entries: Entry[]; routes: (desk: Desk) => Hono<DeskEnv> };

/** What Hono carries along with a request. */
export type DeskEnv = {
  Bindings: Partial<HttpBindings>;
  Variables: {
    desk: Desk;
    menu: Entry[];
    /** What was posted, without the token; empty for a GET. */
    fields: URLSearchParams;
    signedIn?: { account: Account; session: Session; secret: string };
  };
};

export type DeskContext = Context<DeskEnv>;

/** Who is signed in. Throws on a screen that is open to all. */
export function accountOf(c: DeskContext): Account {
  const { signedIn } = c.var;
  if (!signedIn) throw new Error('nobody is signed in');
  return signedIn.account;
}

/** Whether who is signed in may do something: see `roles.ts`. */
export function allows(c: DeskContext, action: Action, on?: string): boolean {
  return may(accountOf(c), action, on);
}

/** Who is signed in, as the history of the texts names them. */
export function authorOf(c: DeskContext): Author {
  const { id, name, role } = accountOf(c);
  return { id, name, role: say(`roles.${role}`) };
}
