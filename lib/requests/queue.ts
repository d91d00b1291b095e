import { claim, failed, isDue, sent, withDigest } from './delivery';
import { digestOf } from './digest';
import { toAsker, toService } from './letters';
import { isPast } from './retention';
import type { Mailbox } from './settings';
import { digestName, type Kept, type MailKind, mailKinds, type RequestStore } from './store';
import { NotSent, type Post, type Send } from './transport';

/** What the queue works with. */
export type QueueParts = {
  store: RequestStore;
  send: Send;
  /** The service's mailbox, and the site as sender. */
  to: string;
  from: Mailbox;
  now?: () => Date;
  say?: (text: string) => void;
};

/** A mail that is to go: of what, and which. */
type Job = { name: string; kind: MailKind };

/** So many mails go at the same time, so that one that hangs holds no other. */
const hands = 4;

/**
 * Makes the function that sends all that is due and takes away what is kept no longer; a call during
 * another one has it look once more. The queue stands in the store: who runs it shares the work with
 * every other process that does.
 */
export function createQueue(parts: QueueParts): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  const run = async () => {
    while (isAskedAgain) {
      isAskedAgain = false;
      await round(parts);
    }
  };
  return () => {
    isAskedAgain = true;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}

async function round(parts: QueueParts): Promise<void> {
  const { store, now = () => new Date() } = parts;
  await store.change(digestName, withDigest(now()));
  const all = await store.list();
  const past = all.filter((kept) => isPast(kept, now()));
  for (const { request } of past) await store.remove(request.reference);
  const left = all.filter((kept) => !past.includes(kept));
  // What the service waits for goes first.
  const jobs: Job[] = mailKinds.flatMap((kind) =>
    left
      .filter(({ state }) => isDue(state.mails[kind], now()))
      .map(({ request }) => ({ name: request.reference, kind })),
  );
  jobs.push({ name: digestName, kind: 'digest' });
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await attempt(parts, job);
  };
  await Promise.all(Array.from({ length: hands }, work));
}

/** Sends one mail, unless it is not due any more or another process has it. */
async function attempt(parts: QueueParts, { name, kind }: Job): Promise<void> {
  const { store, send, now = () => new Date(), say = console.error } = parts;
  try {
    const claimed = await store.change(name, claim(kind, now()));
    const since = claimed?.mails[kind]?.since;
    if (!since) return;
    const post = await postOf(parts, { name, kind }, since);
    if (!post) return;
    await send(post);
    await store.change(name, sent(kind, now()));
  } catch (error) {
    const isNotSent = error instanceof NotSent;
    // What else goes wrong could repeat what was answered: only its kind is said.
    const why = isNotSent ? error.message : ((error as NodeJS.ErrnoException).code ?? 'fout');
    say(`De mail ${name}.${kind} is niet vertrokken (${why}); hij blijft bewaard.`);
    if (!isNotSent) return;
    await store.change(name, failed(kind, error.refused, now())).catch(() => {});
  }
}

async function postOf(
  parts: QueueParts,
  { name, kind }: Job,
  since: string,
): Promise<Post | undefined> {
  const { store, to, from, now = () => new Date() } = parts;
  const envelope = { kind, name, from, to, replyTo: to };
  if (kind === 'digest')
    return {
      ...envelope,
      // Of its own week, also when it goes a day later.
      name: `${name}.${since.slice(0, 10)}`,
      letter: digestOf(await store.list(), now()),
    };
  const kept: Kept | undefined = await store.find({ reference: name });
  if (!kept) return undefined;
  const { request } = kept;
  const asker = request.answers.email;
  return kind === 'service'
    ? { ...envelope, replyTo: asker, letter: toService(request, now()) }
    : { ...envelope, to: asker, letter: toAsker(request, { ...from, address: to }) };
}
