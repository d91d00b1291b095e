import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answersFrom, trap } from '@/lib/requests/fields';
import { type Desk, openDesk } from '@/lib/requests/handle';
import { newKey } from '@/lib/requests/keys';
import { createLimiter } from '@/lib/requests/limit';
import type { Kept, NewRequest, RequestStore } from '@/lib/requests/store';
import { newState } from '@/lib/requests/store';
import { packView, unpackView, type View } from '@/lib/requests/view';

// The desk itself, with a store that is a list: what is answered to what is sent.
const secret = Buffer.alloc(32, 7);
const mail = 'scholen@example.org';
const right = {
  kind: 'secondary',
  organisation: 'Sint-Jan',
  town: 'Voorbeeldstad',
  name: 'Mia',
  email: 'mia@school.example',
  age: '4de jaar',
  participants: '24 ll.',
  month: 'any',
};

let kept: Kept[];
let told: number;
let desk: Desk;
let accept: RequestStore['accept'];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-06-15T12:00:00+02:00') });
  kept = [];
  told = 0;
  accept = async (request: NewRequest) => {
    const known = kept.find((one) => one.request.key === request.key);
    if (known) return { reference: known.request.reference, isNew: false };
    const reference = `K73PD5M${kept.length}`;
    kept.push({
      request: { ...request, reference },
      state: newState(reference, request.receivedAt),
    });
    return { reference, isNew: true };
  };
  desk = openDesk({
    store: {
      accept: (request) => accept(request),
      find: async (by) => kept.find(({ request }) => 'key' in by && request.key === by.key),
    },
    secret,
    limiter: createLimiter(() => Date.now()),
    mail,
    onNew: () => {
      told += 1;
    },
  });
});
afterEach(() => void vi.useRealTimers());

let client = 0;
async function take(more: Record<string, string>, { isForeign = false, from = '' } = {}) {
  const form = new URLSearchParams({ ...right, [trap]: '', ...more });
  const sender = from || `192.0.2.${client++ % 250}-${client}`;
  const outcome = await desk.take({ locale: 'nl', form, client: sender, isForeign });
  // What Next is told is what was meant.
  if ('view' in outcome) expect(unpackView(packView(outcome.view))).toEqual(outcome.view);
  return outcome;
}
const viewOf = async (...sent: Parameters<typeof take>) => {
  const outcome = await take(...sent);
  if (!('view' in outcome)) throw new Error('no page');
  return outcome;
};
const checked = async (more: Record<string, string> = {}) => {
  const { view } = await viewOf({ step: 'check', ...more });
  if (view.shows !== 'check') throw new Error(view.shows);
  return view;
};

test('what is wrong is said, with every answer as it was', async () => {
  const outcome = await viewOf({ step: 'check', email: 'mia@', goal: 'a\nb', town: '' });
  expect(outcome).toMatchObject({
    status: 422,
    view: {
      shows: 'form',
      faults: [
        { field: 'town', fault: 'missing' },
        { field: 'email', fault: 'wrong' },
      ],
      answers: { ...right, participants: '24', email: 'mia@', goal: 'a\nb', town: '' },
    },
  });
  expect(kept).toEqual([]);
});

test('what is right is shown with a key, kept when it is sent, and confirmed for a day', async () => {
  const view = await checked();
  expect(view.answers).toMatchObject({ ...right, participants: '24' });
  expect(kept).toEqual([]);
  const { key } = view;
  expect(await take({ step: 'send', key })).toEqual({ receivedKey: key, isNew: true });
  expect([kept.length, told]).toEqual([1, 1]);
  const now = await desk.received(key);
  expect(now).toMatchObject({ shows: 'received', reference: 'K73PD5M0', answers: { name: 'Mia' } });
  vi.advanceTimersByTime(24 * 3_600_000 + 1);
  const later = await desk.received(key);
  expect(later).toMatchObject({ reference: 'K73PD5M0' });
  expect(JSON.stringify(later)).not.toMatch(/Mia|mia@/);
});

test('the same key again, also a day later, is the same request', async () => {
  const { key } = await checked();
  await take({ step: 'send', key });
  const again = { receivedKey: key, isNew: false };
  expect(await take({ step: 'send', key, name: 'Iemand anders' })).toEqual(again);
  vi.advanceTimersByTime(25 * 3_600_000);
  expect(await take({ step: 'send', key })).toEqual(again);
  expect([kept.length, told]).toEqual([1, 1]);
  expect(kept[0]?.request.answers.name).toBe('Mia');
});

test('an old, a foreign and no key at all: nothing is kept, and the answers come back with a new key', async () => {
  const { key } = await checked();
  vi.advanceTimersByTime(24 * 3_600_000 + 1);
  for (const wrong of [key, newKey(Buffer.alloc(32, 8)), 'x', '']) {
    const { status, view } = await viewOf({ step: 'send', key: wrong });
    expect(status).toBe(422);
    expect(view).toMatchObject({ shows: 'check', trouble: 'expired', answers: { name: 'Mia' } });
    if (view.shows === 'check') expect(view.key).not.toBe(wrong);
  }
  expect(kept).toEqual([]);
});

test('what cannot be kept is answered with everything, and sent again with the same key', async () => {
  const { key } = await checked();
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const working = accept;
  accept = async () => {
    throw Object.assign(new Error(`disk full: ${right.name}`), { code: 'ENOSPC' });
  };
  const { status, view } = await viewOf({ step: 'send', key });
  expect({ status, view }).toMatchObject({
    status: 503,
    view: { shows: 'check', key, trouble: 'notStored', mail, answers: { name: 'Mia' } },
  });
  expect(said.mock.calls.flat().join(' ')).toBe('Een aanvraag is niet bewaard (ENOSPC).');
  said.mockRestore();
  accept = working;
  expect(await take({ step: 'send', key })).toEqual({ receivedKey: key, isNew: true });
});

test('who answers the hidden question, or leaves it out, is told that it went well, and nothing is kept', async () => {
  const form = new URLSearchParams({ ...right, step: 'send', key: newKey(secret) });
  const without = await desk.take({ locale: 'nl', form, client: 'a', isForeign: false });
  const filled = await take({ step: 'send', key: newKey(secret), [trap]: 'http://x.example' });
  for (const outcome of [without, filled])
    expect(outcome).toMatchObject({
      status: 200,
      view: { shows: 'received', reference: expect.stringMatching(/^[A-Z2-9]{8}$/) },
    });
  // What was answered on the first page goes along.
  expect((await checked({ [trap]: 'x' })).trapped).toBe(true);
  expect((await checked()).trapped).toBe(false);
  expect([kept.length, told]).toEqual([0, 0]);
});

test('another site cannot send it, but nothing that was typed is lost', async () => {
  const { key } = await checked();
  const { status, view } = await viewOf({ step: 'send', key }, { isForeign: true });
  expect(status).toBe(403);
  expect(view).toMatchObject({ shows: 'form', trouble: 'foreign', mail, answers: { name: 'Mia' } });
  expect(kept).toEqual([]);
});

test('too often is said with how long to wait, and the answers stay', async () => {
  for (let i = 0; i < 5; i++) {
    const { key } = await checked();
    await take({ step: 'send', key }, { from: '198.51.100.1' });
  }
  const { key } = await checked();
  const outcome = await viewOf({ step: 'send', key }, { from: '198.51.100.1' });
  expect(outcome).toMatchObject({
    status: 429,
    retryAfter: 600,
    view: { shows: 'check', key, trouble: 'busy', minutes: 10, answers: { name: 'Mia' } },
  });
  expect(kept).toHaveLength(5);
  vi.advanceTimersByTime(600_001);
  expect(await take({ step: 'send', key }, { from: '198.51.100.1' })).toMatchObject({
    isNew: true,
  });
  for (let i = 0; i < 20; i++) await take({ step: 'check' }, { from: '198.51.100.2' });
  expect(await viewOf({ step: 'check', town: '' }, { from: '198.51.100.2' })).toMatchObject({
    status: 429,
    view: { shows: 'form', trouble: 'busy', answers: { name: 'Mia', town: '' } },
  });
});

test('who wants to change something gets the form with every answer, right or wrong', async () => {
  const { status, view } = await viewOf({ step: 'change', email: 'mia@' });
  expect(status).toBe(200);
  expect(view).toMatchObject({
    shows: 'form',
    faults: [],
    answers: { name: 'Mia', email: 'mia@' },
  });
});

test('a key that this site did not make, or that brought nothing, has no confirmation', async () => {
  for (const key of ['', 'x', newKey(Buffer.alloc(32, 8)), newKey(secret)])
    expect(await desk.received(key)).toBeUndefined();
});

test('all answers as long as they may be fit in the header for Next', () => {
  const answers = answersFrom(() => '\u{1F600}'.repeat(800));
  const view: View = { shows: 'form', answers, faults: [], mail };
  expect(packView(view).length).toBeLessThan(256 * 1024);
  expect(unpackView(packView(view))).toEqual(view);
});
