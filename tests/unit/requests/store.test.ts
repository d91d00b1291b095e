import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { claim, sent } from '@/lib/requests/delivery';
import { openStore } from '@/lib/requests/open';
import type { Place } from '@/lib/requests/settings';
import { digestName, type RequestStore } from '@/lib/requests/store';
import { newFolder } from './folder';
import { killed } from './killed';
import { postgresPrograms, startPostgres } from './postgres';
import { requestOf } from './sample';

const first = 'AB2CD3EF';

// Two keys that happen to have the same first reference cannot be found by trying.
vi.mock('@/lib/requests/reference', async (original) => {
  const { referencesOf, ...rest } = await original<typeof import('@/lib/requests/reference')>();
  const given = (key: string) => [...(/^same/.test(key) ? [first] : []), ...referencesOf(key)];
  return { ...rest, referencesOf: given };
});

const programs = postgresPrograms();
let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined;

beforeAll(async () => {
  postgres = programs ? await startPostgres(programs) : undefined;
});
afterAll(() => postgres?.stop());

test('where packages can be installed, PostgreSQL is there', () => {
  const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  expect(!mayInstall || programs, 'install it: apt-get install postgresql').toBeTruthy();
});

const places: Record<string, () => Place> = {
  files: () => ({ folder: newFolder() }),
  PostgreSQL: () => ({ database: postgres?.database() ?? '' }),
};

describe.each(Object.entries(places))('requests in %s', (name, newPlace) => {
  describe.skipIf(name === 'PostgreSQL' && !programs)('', () => {
    /** Two servers that use one place. */
    const open = async (): Promise<[RequestStore, RequestStore]> => {
      const place = newPlace();
      return Promise.all([openStore(place), openStore(place)]);
    };
    const close = (stores: RequestStore[]) => Promise.all(stores.map((store) => store.close()));

    test('come back as they were sent, the oldest first', async () => {
      const stores = await open();
      const [store, other] = stores;
      const late = requestOf({ receivedAt: '2027-01-02T09:00:00.000Z' });
      const early = requestOf({ receivedAt: '2027-01-01T09:00:00.000Z', locale: 'fr' });
      const { reference, isNew } = await store.accept(late);
      await store.accept(early);
      expect(isNew).toBe(true);
      const kept = (await other.find({ reference })) ?? expect.fail();
      expect(kept.request).toEqual({ ...late, reference });
      expect(kept.state.mails.service?.next).toBe(late.receivedAt);
      expect(kept.state.mails.asker?.sentAt).toBeNull();
      expect(await other.find({ key: late.key })).toEqual(kept);
      expect((await other.list()).map(({ request }) => request.key)).toEqual([early.key, late.key]);
      expect(await store.find({ reference: 'ABCDEFGH' })).toBeUndefined();
      expect(await store.find({ key: 'none' })).toBeUndefined();
      await close(stores);
    });

    test('are kept once, by two servers and many clicks at the same time', async () => {
      const stores = await open();
      const request = requestOf();
      const clicks = Array.from({ length: 12 }, (_, i) =>
        (stores[i % 2] ?? stores[0]).accept(request),
      );
      const answers = await Promise.all(clicks);
      expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
      expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1);
      expect(await stores[0].list()).toHaveLength(1);
      await close(stores);
    });

    test('have a reference of their own, also when it is taken', async () => {
      const stores = await open();
      const [store] = stores;
      const [one, other] = await Promise.all(
        ['same one', 'same other'].map((key, i) => stores[i]?.accept(requestOf({ key }))),
      );
      expect([one?.isNew, other?.isNew]).toEqual([true, true]);
      expect([one?.reference, other?.reference].filter((name) => name === first)).toHaveLength(1);
      for (const [key, reference] of [
        ['same one', one?.reference],
        ['same other', other?.reference],
      ])
        expect((await store.find({ key: key ?? '' }))?.request.reference).toBe(reference);
      expect(await store.accept(requestOf({ key: 'same other' }))).toEqual({
        ...other,
        isNew: false,
      });
      await close(stores);
    });

    test('change in one step: of two servers one takes a mail', async () => {
      const stores = await open();
      const [store] = stores;
      const { reference } = await store.accept(requestOf());
      const now = new Date('2027-02-01T09:00:00Z');
      for (const target of [reference, digestName]) {
        const kind = target === digestName ? 'digest' : 'service';
        if (kind === 'digest')
          await store.change(target, (state) => ({
            ...state,
            mails: {
              digest: { tries: 0, since: at, next: at, sentAt: null, refused: null },
            },
          }));
        const takes = Array.from({ length: 8 }, (_, i) =>
          (stores[i % 2] ?? store).change(target, claim(kind, now)),
        );
        const taken = (await Promise.all(takes)).filter((state) => state !== undefined);
        expect(taken).toHaveLength(1);
        expect(taken[0]?.mails[kind]?.tries).toBe(1);
      }
      // What two change at the same time is both there afterwards.
      await Promise.all([
        stores[0].change(reference, sent('service', now)),
        stores[1].change(reference, sent('asker', now)),
        stores[0].change(reference, (state) => ({ ...state, doneAt: at })),
      ]);
      const { state } = (await stores[1].find({ reference })) ?? expect.fail();
      expect(state.doneAt).toBe(at);
      expect(state.mails.service?.sentAt).toBe(now.toISOString());
      expect(state.mails.asker?.sentAt).toBe(now.toISOString());
      expect(await store.change('ABCDEFGH', claim('service', now))).toBeUndefined();
      await close(stores);
    });

    test('are taken away with all that is known of them', async () => {
      const stores = await open();
      const [store, other] = stores;
      const request = requestOf();
      const { reference } = await store.accept(request);
      await store.change(reference, (state) => ({ ...state, doneAt: at }));
      expect(await other.remove(reference)).toBe(true);
      expect(await store.remove(reference)).toBe(false);
      expect(await store.list()).toEqual([]);
      expect(await store.change(reference, (state) => state)).toBeUndefined();
      // Who sends it again begins anew.
      expect(await store.accept(request)).toEqual({ reference, isNew: true });
      expect((await store.find({ reference }))?.state.doneAt).toBeNull();
      await close(stores);
    });

    test('share one secret, which outlives the servers', async () => {
      const place = newPlace();
      const stores = await Promise.all([openStore(place), openStore(place)]);
      const [one, other] = await Promise.all(stores.map((store) => store.secret()));
      expect(one).toHaveLength(32);
      expect(one).toEqual(other);
      await close(stores);
      const later = await openStore(place);
      expect(await later.secret()).toEqual(one);
      expect(await later.remove('secret')).toBe(false);
      await later.close();
    });

    test('survive kills while they come in: none lost, none double', async () => {
      const place = newPlace();
      const acknowledged: string[] = [];
      // Twenty kills of four servers at once where each write is ours; the database does its own.
      for (let round = 0; round < (name === 'files' ? 5 : 2); round++)
        await Promise.all(
          Array.from({ length: 4 }, async (_, i) => {
            acknowledged.push(...(await killed(place, 4 + 3 * i)));
          }),
        );
      const store = await openStore(place);
      await store.tidy();
      const kept = (await store.list()).map(({ request }) => request);
      const keys = kept.map(({ key }) => key);
      expect(acknowledged.length).toBeGreaterThan(50);
      expect(new Set(keys).size).toBe(keys.length);
      const known = new Set(kept.map(({ key, reference }) => `${key} ${reference}`));
      expect(acknowledged.filter((line) => !known.has(line))).toEqual([]);
      const [key = '', reference] = acknowledged[0]?.split(' ') ?? [];
      expect(await store.accept(requestOf({ key }))).toEqual({ reference, isNew: false });
      await store.close();
    });
  });
});

const at = '2027-01-01T09:00:00.000Z';
