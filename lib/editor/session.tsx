import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { deleteCookie, generateCookie, getCookie } from 'hono/cookie';
import SignIn, { type Asked } from '@/components/desk/SignIn';
import type { Account } from './accounts';
import type { DeskContext, DeskEnv } from './desk';
import { isPublicName } from './guard';
import { page } from './page';
import { keepable, refuse } from './refuse';
import { say } from './words';

/** Behind TLS a browser takes this name only from this host, over https, for all its paths (RFC 6265bis). */
const cookieName = (c: DeskContext) => (isPublicName(c) ? '__Host-redactie' : 'redactie');
const cookieOptions = (c: DeskContext) =>
  ({ path: '/', httpOnly: true, sameSite: 'Strict', secure: isPublicName(c) }) as const;

/**
 * Signs somebody in: a new session, of whose secret only the browser knows.
 * @returns the session's token and secret, and the header `Set-Cookie` that makes it known
 */
export function beginSession(c: DeskContext, account: Account) {
  const { desk, signedIn } = c.var;
  if (signedIn) desk.sessions.end(signedIn.secret);
  const { secret, session } = desk.sessions.begin(account.id);
  c.set('signedIn', { account, session, secret });
  const cookie = generateCookie(cookieName(c), secret, cookieOptions(c));
  return { secret, token: session.token, cookie };
}

/** The header with which a browser would show a session. */
export function cookieHeader(c: DeskContext, secret: string): string {
  return `${cookieName(c)}=${secret}`;
}

/** Signs somebody out, here. */
export function endSession(c: DeskContext): void {
  const { desk, signedIn } = c.var;
  if (signedIn) desk.sessions.end(signedIn.secret);
  deleteCookie(c, cookieName(c), cookieOptions(c));
}

/** Who is signed in, if anybody is: in `c.var.signedIn`. */
export const readSession: MiddlewareHandler<DeskEnv> = async (c, next) => {
  const { desk } = c.var;
  const secret = getCookie(c, cookieName(c));
  const session = secret ? desk.sessions.find(secret) : undefined;
  const account = session && desk.accounts.find(session.account);
  if (secret && session && account) c.set('signedIn', { account, session, secret });
  await next();
};

/**
 * Only for who is signed in. Anybody else gets the form to sign in, with what was posted in it: nothing
 * that was typed is lost when a session ended. A POST must bring the token of its session along.
 */
export const needsSession: MiddlewareHandler<DeskEnv> = async (c, next) => {
  const { signedIn, fields } = c.var;
  if (!signedIn) return askToSignIn(c, { to: targetOf(c), kept: keptOf(c) }, 401);
  const token = fields.get('token') ?? '';
  if (c.req.method === 'POST' && !isSame(token, signedIn.session.token))
    return refuse(c, 403, 'token', { again: true });
  fields.delete('token');
  await next();
};

/** The form to sign in; afterwards who signed in goes on where they were. */
export function askToSignIn(
  c: DeskContext,
  asked: Asked,
  status: 200 | 401 | 422 | 429,
): Response | Promise<Response> {
  return page(c, { title: say('signIn.title'), status }, <SignIn {...asked} />);
}

function targetOf(c: DeskContext): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}

/** What was posted; nothing when a page was asked for. */
function keptOf(c: DeskContext): Asked['kept'] {
  return c.req.method === 'POST' ? keepable(c.var.fields) : undefined;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
