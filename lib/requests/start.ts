import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Desk, openDesk } from './handle';
import { createLimiter } from './limit';
import { openStore } from './open';
import { createQueue } from './queue';
import { type Env, readSettings, type Settings } from './settings';
import type { Kept, RequestStore } from './store';
import { createSend } from './transport';

/** How requests are: how many have a mail that did not arrive yet, and since when the oldest waits. */
export type Waiting = { pending: number; oldest: string | null };

/** What a running server does for schools that ask for a session. */
export type Requests = {
  /** Who takes requests in. */
  desk: Desk;
  /** Nothing when the store does not answer. */
  waiting: () => Promise<Waiting | null>;
  /** Lets the mails that are on their way arrive, for a while. */
  close: () => Promise<void>;
};

/** Between two looks at what is due: mails to try again, requests to take away. */
const every = 30_000;
const hour = 3_600_000;
/** So long a mail may still take when the server stops; after that it is sent again later. */
const patience = 5000;

/**
 * Takes requests in and sends their mails, when everything is set for it; says in Dutch why not.
 * @param root the project folder
 */
export async function startRequests(
  env: Env,
  root: string,
  say: (text: string) => void,
): Promise<Requests | undefined> {
  try {
    const settings = readSettings(env, root);
    return work(settings, await openStore(settings.place), say);
  } catch (error) {
    say(`Er is geen aanvraagformulier voor scholen: ${(error as Error).message}`);
    return undefined;
  }
}

function work(settings: Settings, store: RequestStore, say: (text: string) => void): Requests {
  const { to, from, smtp } = settings;
  const limiter = createLimiter();
  const run = createQueue({ store, send: createSend(smtp), to, from, say });
  const opened = (secret: Buffer) =>
    openDesk({ store, secret, limiter, mail: to, onNew: lookAgain });

  // Without the store's secret nothing can be kept either: the desk says so, with all that was typed.
  const spare = randomBytes(32);

  let tidied = 0;
  let isAway = false;
  const turn = async () => {
    try {
      if (Date.now() - tidied > hour) {
        await store.tidy();
        tidied = Date.now();
      }
      await run();
      isAway = false;
    } catch (error) {
      // Once, not every time; and what goes wrong could repeat what was asked.
      const { code = 'fout' } = error as NodeJS.ErrnoException;
      if (!isAway) say(`De aanvragen van scholen zijn niet te bereiken (${code}).`);
      isAway = true;
    }
  };
  let current = turn();
  const lookAgain = () => {
    current = turn();
  };
  const timer = setInterval(lookAgain, every);
  return {
    desk: {
      take: async (sent) => opened(await store.secret().catch(() => spare)).take(sent),
      received: async (key) => opened(await store.secret()).received(key),
    },
    waiting: () => store.list().then(waitingIn, () => null),
    close: async () => {
      clearInterval(timer);
      await Promise.race([current, wait(patience, undefined, { ref: false })]);
      await store.close();
    },
  };
}

function waitingIn(all: Kept[]): Waiting {
  const waiting = all.filter(({ state }) =>
    Object.values(state.mails).some(({ next, sentAt }) => next !== null && sentAt === null),
  );
  return { pending: waiting.length, oldest: waiting[0]?.request.receivedAt ?? null };
}
