import { Hono } from 'hono';
import Done from '@/components/desk/Done';
import OwnPassword from '@/components/desk/OwnPassword';
import { accountOf, type DeskEnv, type Screen } from '../desk';
import { addressOf } from '../guard';
import { page } from '../page';
import { faultOf, TooBusy } from '../passwords';
import { beginSession } from '../session';
import { say } from '../words';

const title = say('password.title');

/** One's own password; a new one ends one's other sessions. */
export const password: Screen = {
  entries: [],
  routes: ({ accounts, sessions, throttle }) =>
    new Hono<DeskEnv>()
      .get('/wachtwoord', (c) => page(c, { title }, <OwnPassword mistakes={{}} />))
      .post('/wachtwoord', async (c) => {
        const account = accountOf(c);
        const { id, name } = account;
        const field = (key: string) => c.var.fields.get(key) ?? '';
        const refused = (mistakes: { old?: string; password?: string }, status: 422 | 429) =>
          page(c, { title, status }, <OwnPassword mistakes={mistakes} />);
        const address = addressOf(c);
        const wait = throttle.wait(name, address);
        if (wait > 0)
          return refused({ old: say('signIn.wait', { minutes: Math.ceil(wait / 60_000) }) }, 429);
        const fault = faultOf(field('password'), field('passwordAgain'), name);
        if (fault) return refused({ password: say(`password.faults.${fault}`) }, 422);
        try {
          throttle.tried(name, address);
          if (!(await accounts.signIn(name, field('passwordOld'))))
            return refused({ old: say('password.oldWrong') }, 422);
          throttle.right(name, address);
          await accounts.setPassword(id, field('password'));
        } catch (error) {
          if (!(error instanceof TooBusy)) throw error;
          return refused({ old: say('signIn.busy') }, 429);
        }
        sessions.endAll(id);
        c.header('Set-Cookie', beginSession(c, account).cookie);
        return page(c, { title }, <Done text={say('password.done')} href="/" />);
      }),
};
