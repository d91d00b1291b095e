import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { claim } from '@/lib/requests/delivery';
import { openFileStore } from '@/lib/requests/fileStore';
import { startMailServer } from './mailServer';
import { answersOf, canary, requestOf } from './sample';
import { begin, day, ends, hour, minute, quick, service } from './service';

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
