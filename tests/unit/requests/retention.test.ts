import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFileStore } from '@/lib/requests/fileStore';
import { canary } from './sample';
import { begin, day, service } from './service';

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
