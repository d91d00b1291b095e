import { afterEach } from 'vitest';
import { openFileStore } from '@/lib/requests/fileStore';
import { createQueue } from '@/lib/requests/queue';
import type { MailKind, RequestStore } from '@/lib/requests/store';
import { createSend } from '@/lib/requests/transport';
import { newFolder } from './folder';
import { type Manner, startMailServer } from './mailServer';
import { answersOf, requestOf } from './sample';

/** Spans of time, in milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** The service's mailbox. */
export const service = 'dienst@steunpunt.example';
/** Of who waits for a server that hangs; the others wait as long as the site does. */
export const quick = {
  connectionTimeout: 6000,
  greetingTimeout: 6000,
  socketTimeout: 6000,
  longest: 9000,
};

/** What ends with the test. */
export const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A service with one request, a mail server, and a clock of its own. A Tuesday morning. */
export async function begin({
  manner,
  email,
}: {
  manner?: (to: string) => Manner;
  email?: string;
} = {}) {
  const mail = await startMailServer(manner);
  ends.push(mail.stop);
  const folder = newFolder();
  const store = await openFileStore(folder);
  const clock = { now: new Date('2027-01-05T09:00:00.000Z') };
  const said: string[] = [];
  const newQueue = (own: RequestStore = store, url = mail.url, limits?: typeof quick) =>
    createQueue({
      store: own,
      send: createSend(url, limits),
      to: service,
      from: { name: 'Steunpunt', address: 'site@steunpunt.example' },
      now: () => clock.now,
      say: (text) => said.push(text),
    });
  const receivedAt = clock.now.toISOString();
  const answers = answersOf(email ? { email } : {});
  const { reference } = await store.accept(requestOf({ receivedAt, answers }));
  const mailState = async (kind: MailKind, name = reference) =>
    (await store.find({ reference: name }))?.state.mails[kind];
  const pass = (time: number) => {
    clock.now = new Date(clock.now.getTime() + time);
  };
  const to = (address: string) => mail.arrived.filter((one) => one.to[0] === address);
  return { mail, folder, store, clock, said, newQueue, reference, mailState, pass, to };
}
