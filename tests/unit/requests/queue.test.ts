import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { claim } from '@/lib/requests/delivery';
import { openFileStore } from '@/lib/requests/fileStore';
import { createQueue } from '@/lib/requests/queue';
import type { MailKind, RequestStore } from '@/lib/requests/store';
import { createSend } from '@/lib/requests/transport';
import { newFolder } from './folder';
import { type Manner, startMailServer } from './mailServer';
import { answersOf, canary, requestOf } from './sample';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const service = 'dienst@steunpunt.example';
/** Of who waits for a server that hangs; the others wait as long as the site does. */
const quick = {
  connectionTimeout: 6000,
  greetingTimeout: 6000,
  socketTimeout: 6000,
  longest: 9000,
};

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A service with one request, a mail server, and a clock of its own. A Tuesday morning. */
async function begin({ manner, email }: { manner?: (to: string) => Manner; email?: string } = {}) {
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

describe('the mails of a request', () => {
  test('arrive, each once, whatever is restarted and however many servers send', async () => {
    const { folder, mail, newQueue, mailState } = await begin();
    const other = newQueue(await openFileStore(folder));
    const queue = newQueue();
    await Promise.all([queue(), other(), queue(), newQueue()()]);
    await Promise.all([newQueue()(), other()]);
    expect(mail.arrived.map(({ to }) => to)).toHaveLength(2);
    expect(mail.arrived.map(({ to }) => to[0]).sort()).toEqual([service, answersOf().email].sort());
    expect(await mailState('service')).toMatchObject({ next: null, refused: null });
  });

  test('are tried again after 1, 5, 15 minutes, every hour, and every day after three', async () => {
    const { mail, newQueue, mailState, pass, said, to } = await begin({ manner: () => 'later' });
    for (const wait of [minute, 5 * minute, 15 * minute, hour, hour]) {
      await newQueue()();
      const { tries } = (await mailState('service')) ?? expect.fail();
      pass(wait - 1);
      await newQueue()();
      expect((await mailState('service'))?.tries, `before ${wait}`).toBe(tries);
      pass(1);
    }
    pass(3 * day);
    await newQueue()();
    expect((await mailState('service'))?.tries).toBe(6);
    mail.behaviour.manner = () => 'takes';
    pass(day - 1);
    await newQueue()();
    expect(to(service)).toEqual([]);
    pass(1);
    await newQueue()();
    expect(mail.arrived).toHaveLength(2);
    expect(said.join('\n')).toContain('451 4.3.0');
    expect(said.join('\n').toLowerCase()).not.toContain(canary.toLowerCase());
  });

  test('wait while there is no mail server', async () => {
    const { mail, newQueue, store, pass, said } = await begin();
    await mail.stop();
    await newQueue()();
    expect(said).toHaveLength(2);
    const again = await startMailServer();
    ends.push(again.stop);
    pass(minute);
    await newQueue(store, again.url)();
    expect(again.arrived).toHaveLength(2);
  });

  test('hold no other when a server hangs over one', async () => {
    const slow = 'slow@school.example';
    const { mail, newQueue, store, clock, mailState, said } = await begin({
      manner: (address) => (address === slow ? 'waits' : 'takes'),
      email: slow,
    });
    for (let i = 0; i < 5; i++)
      await store.accept(requestOf({ receivedAt: clock.now.toISOString() }));
    const running = newQueue(store, mail.url, quick)();
    await vi.waitFor(() => expect(mail.arrived).toHaveLength(11), 20_000);
    expect(said).toEqual([]);
    await running;
    expect(said).toHaveLength(1);
    expect(await mailState('asker')).toMatchObject({ sentAt: null, refused: null });
    expect((await mailState('asker'))?.next).not.toBeNull();
  });

  test('have the same number when the connection broke after they arrived', async () => {
    const { mail, newQueue, pass, to } = await begin({ manner: () => 'hangs up' });
    await newQueue()();
    mail.behaviour.manner = () => 'takes';
    pass(minute);
    await newQueue()();
    const numbers = to(service).map(({ headers }) => headers.get('message-id'));
    expect(numbers).toHaveLength(2);
    expect(new Set(numbers).size).toBe(1);
    expect(new Set(mail.arrived.map(({ headers }) => headers.get('message-id'))).size).toBe(2);
  });

  test('that a server refuses are kept, without the address in its answer', async () => {
    const { mail, newQueue, store, mailState, pass, to, folder, reference } = await begin({
      manner: () => 'refuses',
    });
    await newQueue()();
    expect(await mailState('asker')).toMatchObject({ refused: '550 5.1.1', next: null });
    expect(await mailState('service')).toMatchObject({ refused: '550 5.1.1', sentAt: null });
    const states = readdirSync(folder).filter((name) => name.endsWith('.state'));
    for (const name of states)
      expect(readFileSync(join(folder, name), 'utf8').toLowerCase()).not.toContain(
        canary.toLowerCase(),
      );
    // A year later they are still there, and go once somebody set the mailbox right.
    pass(365 * day);
    await newQueue()();
    expect(await store.list()).toHaveLength(1);
    mail.behaviour.manner = () => 'takes';
    pass(day);
    await newQueue()();
    const about = to(service).filter(({ headers }) => headers.get('subject')?.includes(reference));
    expect(about).toHaveLength(1);
    const [digest] = to(service).filter(({ headers }) => headers.get('subject')?.includes('open'));
    expect(digest?.text).toContain('werd geweigerd (550 5.1.1)');
    expect(to(answersOf().email)).toEqual([]);
  });

  test('go again when the process that sent them died', async () => {
    const { store, newQueue, reference, clock, pass, mail, to } = await begin();
    await store.change(reference, claim('service', clock.now));
    await newQueue()();
    expect(to(service)).toEqual([]);
    pass(5 * minute);
    await newQueue()();
    expect(to(service)).toHaveLength(1);
    expect(mail.arrived).toHaveLength(2);
  });
});

describe('a request', () => {
  test('goes 30 days after the service has the mail, and not before', async () => {
    const { newQueue, store, pass, folder, mail } = await begin({ manner: () => 'later' });
    await newQueue()();
    // What the service does not have is not deleted by age.
    pass(100 * day);
    await newQueue()();
    expect(await store.list()).toHaveLength(1);
    mail.behaviour.manner = () => 'takes';
    pass(day);
    await newQueue()();
    pass(30 * day - 1);
    await newQueue()();
    expect(await store.list()).toHaveLength(1);
    pass(1);
    await newQueue()();
    expect(await store.list()).toEqual([]);
    const left = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(left.join('\n').toLowerCase()).not.toContain(canary.toLowerCase());
  });
});

describe('the digest', () => {
  const subjects = ({ mail }: Awaited<ReturnType<typeof begin>>) =>
    mail.arrived
      .map(({ headers }) => headers.get('subject') ?? '')
      .filter((subject) => subject.startsWith('Sessies'));

  test('comes on Monday at eight in Brussels, once, also when nothing is open', async () => {
    const site = await begin();
    const { newQueue, clock, store, reference } = site;
    await newQueue()();
    clock.now = new Date('2027-01-11T06:59:59Z');
    await newQueue()();
    expect(subjects(site)).toEqual([]);
    clock.now = new Date('2027-01-11T07:00:00Z');
    await Promise.all([newQueue()(), newQueue(await openFileStore(site.folder))()]);
    await newQueue()();
    expect(subjects(site)).toEqual(['Sessies voor scholen: 1 open aanvraag, de oudste: 5 dagen']);
    await store.remove(reference);
    clock.now = new Date('2027-01-18T07:00:00Z');
    await newQueue()();
    expect(subjects(site)[1]).toBe('Sessies voor scholen: 0 open aanvragen');
    // In summer eight is another hour.
    clock.now = new Date('2027-07-05T05:30:00Z');
    await newQueue()();
    clock.now = new Date('2027-07-12T05:59:59Z');
    await newQueue()();
    const before = subjects(site).length;
    clock.now = new Date('2027-07-12T06:00:00Z');
    await newQueue()();
    expect(subjects(site)).toHaveLength(before + 1);
  });

  test('is not skipped when the server was down on Monday, and says nothing that was answered', async () => {
    const site = await begin();
    const { newQueue, clock, to } = site;
    await newQueue()();
    clock.now = new Date('2027-01-13T10:00:00Z');
    await newQueue()();
    await newQueue()();
    expect(subjects(site)).toHaveLength(1);
    const [digest] = to(service).filter(({ headers }) => headers.get('subject')?.includes('open'));
    expect(digest?.raw.toLowerCase()).not.toContain(canary.toLowerCase());
    expect(digest?.headers.get('message-id')).toBe('<digest.2027-01-11.digest@steunpunt.example>');
  });
});
