import { Hono } from 'hono';
import Start from '@/components/desk/Start';
import { type Account, AccountFault } from '../accounts';
import { nameSchema } from '../accountsFile';
import type { Desk, DeskContext, DeskEnv } from '../desk';
import { addressOf } from '../guard';
import { page } from '../page';
import { faultOf, TooBusy } from '../passwords';
import { askToSignIn, beginSession, cookieHeader, endSession } from '../session';
import { say } from '../words';

/** Fields that go through the form to sign in carry this before their name. */
const keptPrefix = 'kept.';

/** Answers a request as if it had just come. */
type Fetch = (request: Request, env: DeskEnv['Bindings']) => Response | Promise<Response>;

/**
 * What is open to who is not signed in: signing in, out, and the one-time links.
 * @param fetch answers what somebody sent whose session had ended
 */
export function doors({ accounts, sessions, throttle }: Desk, fetch: Fetch): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  app.get('/aanmelden', (c) =>
    c.var.signedIn ? c.redirect('/', 303) : askToSignIn(c, { to: '/' }, 200),
  );

  app.post('/aanmelden', async (c) => {
    const { fields } = c.var;
    const [name, password] = [fields.get('name') ?? '', fields.get('password') ?? ''];
    const asked = { to: pathOf(fields.get('to')), kept: keptIn(fields), name };
    const address = addressOf(c);
    const wait = throttle.wait(name, address);
    if (wait > 0) {
      c.header('Retry-After', String(Math.ceil(wait / 1000)));
      const mistake = say('signIn.wait', { minutes: Math.ceil(wait / 60_000) });
      return askToSignIn(c, { ...asked, mistake }, 429);
    }
    throttle.tried(name, address);
    try {
      const account = await accounts.signIn(name, password);
      if (!account) return askToSignIn(c, { ...asked, mistake: say('signIn.wrong') }, 422);
      throttle.right(name, address);
      return goOn(c, account, asked);
    } catch (error) {
      if (!(error instanceof TooBusy)) throw error;
      return askToSignIn(c, { ...asked, mistake: say('signIn.busy') }, 429);
    }
  });

  app.post('/afmelden', (c) => {
    endSession(c);
    return c.redirect('/aanmelden', 303);
  });

  // Looking at a link does not use it up: mail programs and chats look at what they pass on.
  app.get('/start/:secret', (c) => {
    const account = accounts.ofLink(c.req.param('secret'));
    return account ? start(c, account.name, {}, 200) : linkIsGone(c);
  });

  app.post('/start/:secret', async (c) => {
    const { fields } = c.var;
    const secret = c.req.param('secret');
    const account = accounts.ofLink(secret);
    if (!account) return linkIsGone(c);
    const typed = nameSchema.safeParse(fields.get('name') ?? '');
    const name = account.name || typed.data;
    if (name === undefined)
      return start(c, '', { name: say('accounts.nameWrong') }, 422, fields.get('name') ?? '');
    const password = fields.get('password') ?? '';
    const fault = faultOf(password, fields.get('passwordAgain') ?? '', name);
    if (fault)
      return start(c, account.name, { password: say(`password.faults.${fault}`) }, 422, name);
    try {
      const owner = await accounts.redeem(secret, password, name);
      sessions.endAll(owner.id);
      return goOn(c, owner, { to: '/' });
    } catch (error) {
      if (error instanceof TooBusy)
        return start(c, account.name, { password: say('signIn.busy') }, 429, name);
      if (!(error instanceof AccountFault)) throw error;
      if (error.reason === 'linkGone') return linkIsGone(c);
      return start(c, '', { name: say(`accounts.faults.${error.reason}`) }, 422, name);
    }
  });

  /** Signed in: to the page that was asked for, or what was posted comes again, with its new token. */
  async function goOn(
    c: DeskContext,
    account: Account,
    { to, kept }: { to: string; kept?: [string, string][] },
  ): Promise<Response> {
    const { secret, token, cookie } = beginSession(c, account);
    if (!kept) {
      c.header('Set-Cookie', cookie);
      return c.redirect(to, 303);
    }
    const fields = new URLSearchParams(kept);
    fields.set('token', token);
    const headers = new Headers(c.req.raw.headers);
    headers.set('Cookie', cookieHeader(c, secret));
    headers.delete('Content-Length');
    headers.delete('Transfer-Encoding');
    headers.set('Content-Type', 'application/x-www-form-urlencoded');
    const again = new Request(new URL(to, c.req.url), {
      method: 'POST',
      headers,
      body: `${fields}`,
    });
    const answer = await fetch(again, c.env);
    const { status } = answer;
    const answered = new Headers(answer.headers);
    answered.append('Set-Cookie', cookie);
    return new Response(answer.body, { status, headers: answered });
  }

  return app;
}

function start(
  c: DeskContext,
  name: string,
  mistakes: { name?: string; password?: string },
  status: 200 | 422 | 429,
  typed = '',
): Response | Promise<Response> {
  return page(
    c,
    { title: say('start.title'), status },
    <Start action={c.req.path} name={name} typed={typed} mistakes={mistakes} />,
  );
}

function linkIsGone(c: DeskContext): Response | Promise<Response> {
  return page(c, { title: say('start.goneTitle'), status: 410 }, <p>{say('start.gone')}</p>);
}

/** A path of the desk itself, whatever was sent; never one of these doors. */
function pathOf(to: string | null): string {
  try {
    const { origin, pathname, search } = new URL(to ?? '/', 'http://desk.invalid');
    const isOwn = origin === 'http://desk.invalid' && to?.startsWith('/');
    if (!isOwn || /^\/(\/|aanmelden$|afmelden$|start\/)/.test(pathname)) return '/';
    return pathname + search;
  } catch {
    return '/';
  }
}

/** What was posted when the session had ended; nothing when a page was asked for. */
function keptIn(fields: URLSearchParams): [string, string][] | undefined {
  if (!fields.has('post')) return undefined;
  return [...fields]
    .filter(([name]) => name.startsWith(keptPrefix))
    .map(([name, value]) => [name.slice(keptPrefix.length), value]);
}
