import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { alone } from '@/lib/publish/lock';
import { goBack, publish } from '@/lib/publish/publish';
import { currentRelease, releasesOf } from '@/lib/publish/releases';
import { publishWhenDue } from '@/lib/publish/schedule';
import { stateOf } from '@/lib/publish/sources.mjs';
import { isHeld, lastFailure } from '@/lib/publish/state';
import { readRelease } from '@/lib/server/release';
import { serve } from '@/lib/server/serve';
import { layRelease } from './release';

let root: string;
let said: string[];
let count: number;
const publisher = { what: 'npm run publish', say: (text: string) => void said.push(text) };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const folder of ['app', 'components', 'content', 'lib', 'messages', 'public'])
    mkdirSync(join(root, folder));
  said = [];
  count = 0;
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true, force: true });
});

const edit = (text: string) => writeFileSync(join(root, 'content/a.md'), text);

/** A build that lays a small site, with the words of the content on its pages. */
async function build(nextChange: string | null = null) {
  const id = `${String(++count).padStart(4, '0')}-20260615-100000`;
  const mark = readFileSync(join(root, 'content/a.md'), 'utf8');
  const folder = await layRelease(mark, { folder: join(releasesOf(root), id), nextChange });
  const made = { builtAt: new Date().toISOString(), commit: null, contentChangedAt: null };
  return { ...readRelease(folder), ...made, builtFrom: stateOf(root) };
}
const go = (nextChange?: string) => publish(root, publisher, () => build(nextChange ?? null));
const isLive = () => readlinkSync(join(releasesOf(root), 'current'));

test('what is published is served through one link, and stays as long as nothing changes', async () => {
  edit('een');
  const release = await go();
  expect(isLive()).toBe(release.id);
  expect(currentRelease(root)).toMatchObject({ id: release.id, builtFrom: stateOf(root) });
  await go();
  expect(count).toBe(1);
  expect(said.at(-1)).toMatch(/^Er is niets veranderd/);
});

test('a date that has come is a change', async () => {
  edit('een');
  await go('2026-06-20');
  expect(count).toBe(1);
  await go('2999-01-01');
  expect(count).toBe(2);
  await go();
  expect(count).toBe(2);
});

test('the last five releases stay, what was broken off goes', async () => {
  mkdirSync(join(releasesOf(root), '0000-broken'), { recursive: true });
  for (const text of ['1', '2', '3', '4', '5', '6', '7']) {
    edit(text);
    await go();
  }
  const folders = readdirSync(releasesOf(root)).filter((name) => /^\d/.test(name));
  expect(folders.map((name) => Number.parseInt(name, 10))).toEqual([3, 4, 5, 6, 7]);
  expect(isLive()).toMatch(/^0007/);
});

test('a build that fails changes nothing, says why, and is forgotten once one succeeds', async () => {
  edit('een');
  const first = await go();
  edit('twee');
  const fails = () => Promise.reject(new Error('fout in de inhoud'));
  await expect(publish(root, publisher, fails)).rejects.toThrow('fout in de inhoud');
  expect(isLive()).toBe(first.id);
  expect(lastFailure(root)).toMatchObject({ reason: 'fout in de inhoud' });
  await go();
  expect(lastFailure(root)).toBeNull();
});

test.each(['ar/contact.html', 'nl/data/iemand.vcf', 'nl/_niet-gevonden.html'])(
  'a release without %s does not come through the trial',
  async (file) => {
    edit('een');
    const first = await go();
    edit('twee');
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = async () => {
      const release = await build();
      rmSync(join(release.dist, file));
      return release;
    };
    await expect(publish(root, publisher, broken)).rejects.toThrow(/bij het uitproberen/);
    error.mockRestore();
    expect(isLive()).toBe(first.id);
    expect(existsSync(join(releasesOf(root), '0002-20260615-100000'))).toBe(false);
  },
);

test('back is the release before, at once; publishing goes on from there', async () => {
  edit('een');
  await expect(goBack(root, publisher)).rejects.toThrow(/geen vorige versie/);
  await go();
  await expect(goBack(root, publisher)).rejects.toThrow(/geen vorige versie/);
  edit('twee');
  await go();
  expect((await goBack(root, publisher)).id).toMatch(/^0001/);
  expect(isLive()).toMatch(/^0001/);
  expect(isHeld(root)).toBe(true);
  edit('drie');
  await go();
  expect(isLive()).toMatch(/^0003/);
  expect(isHeld(root)).toBe(false);
  await goBack(root, publisher);
  await goBack(root, publisher);
  expect(isLive()).toMatch(/^0001/);
});

test('back to a named release, when it is there and earlier', async () => {
  for (const text of ['een', 'twee', 'drie']) {
    edit(text);
    await go();
  }
  for (const id of ['0003-20260615-100000', '0004-20260615-100000', '..', ''])
    await expect(goBack(root, publisher, id)).rejects.toThrow(/geen vorige versie met de naam/);
  expect(isLive()).toMatch(/^0003/);
  expect((await goBack(root, publisher, '0001-20260615-100000')).id).toBe('0001-20260615-100000');
  expect(isLive()).toMatch(/^0001/);
  expect(isHeld(root)).toBe(true);
});

test('two at once: the second waits, and says for whom', async () => {
  edit('een');
  const slow = async () => {
    await wait(600);
    return build();
  };
  const [first, second] = await Promise.all([
    publish(root, { ...publisher, what: 'npm start' }, slow),
    wait(100).then(() => go()),
  ]);
  expect(count).toBe(1);
  expect(second.id).toBe(first.id);
  expect(said.join('\n')).toContain(
    `Een andere opdracht bouwt de site: npm start (proces ${process.pid}), sinds`,
  );
});

test.each([
  ['whose process is gone', 2 ** 22 - 1, 0],
  ['that shows no sign of life', process.pid, 120],
])('a lock %s holds nobody up', async (_, pid, seconds) => {
  const lock = join(root, 'lock');
  writeFileSync(lock, JSON.stringify({ pid, what: 'x', since: new Date().toISOString() }));
  const then = Date.now() / 1000 - seconds;
  utimesSync(lock, then, then);
  expect(await alone(root, 'y', publisher.say, async () => 'done')).toBe('done');
  expect(existsSync(lock)).toBe(false);
});

test('a switch loses no request: every answer is the old or the new one, whole', async () => {
  edit('oud');
  const first = await go();
  const quiet = vi.spyOn(console, 'log').mockImplementation(() => {});
  const state = () => ({ failed: null, held: false });
  const current = () => currentRelease(root);
  const running = await serve(first, { host: '127.0.0.1', port: 0 }, { current, state });
  const base = `http://127.0.0.1:${running.port}`;
  const answers: Record<string, Set<string>> = {};
  let isDone = false;
  const probe = async (path: string) => {
    while (!isDone) {
      const answer = await fetch(base + path, { redirect: 'manual' });
      const text = `${answer.status} ${answer.headers.get('location') ?? (await answer.text())}`;
      answers[path] = (answers[path] ?? new Set()).add(text);
    }
  };
  const probes = ['/', '/nl', '/ar/contact', '/nl/data/contact.csv', '/nl/xyz'].map(probe);
  edit('nieuw');
  await go();
  await vi.waitFor(() => expect(running.release().id).toMatch(/^0002/), 5000);
  await goBack(root, publisher);
  await vi.waitFor(() => expect(running.release().id).toMatch(/^0001/), 5000);
  await wait(50);
  isDone = true;
  await Promise.all(probes);
  await running.close();
  quiet.mockRestore();
  const page = (mark: string, path: string) =>
    `<!DOCTYPE html><html lang="${path.slice(1, 3)}"><p>${mark} ${path}</p></html>`;
  const both = (text: (mark: string) => string) => new Set([text('oud'), text('nieuw')]);
  expect(answers).toEqual({
    '/': new Set(['307 /nl']),
    '/nl': both((mark) => `200 ${page(mark, '/nl')}`),
    '/ar/contact': both((mark) => `200 ${page(mark, '/ar/contact')}`),
    '/nl/data/contact.csv': both((mark) => `200 ${mark} /nl/data/contact.csv`),
    '/nl/xyz': both((mark) => `404 ${page(mark, '/nl/niet-gevonden')}`),
  });
});

test.each([
  ['in winter', '2026-11-30T22:58:00Z', '2026-11-30T23:05:00Z'],
  ['in summer', '2026-06-14T21:58:00Z', '2026-06-14T22:05:00Z'],
  ['on the night of summer time', '2026-03-28T22:58:00Z', '2026-03-28T23:05:00Z'],
])('a running site publishes some minutes after midnight in Brussels, %s', async (_, from, at) => {
  vi.useFakeTimers({ now: new Date(from) });
  const midnight = new Date(Date.parse(from) + 120_000);
  const published: string[] = [];
  let answers = true;
  const timer = publishWhenDue({
    isDue: () => Date.now() >= midnight.getTime() && published.length < 2,
    publish: async () => {
      published.push(new Date().toISOString());
      answers = !answers;
      return answers;
    },
  });
  await vi.advanceTimersByTimeAsync(3 * 60 * 60_000);
  clearInterval(timer);
  // The first one fails: it is tried again an hour later.
  const first = Date.parse(at);
  const times = published.map((moment) => Date.parse(moment));
  expect(times.length).toBe(2);
  expect((times[0] ?? 0) - first).toBeLessThanOrEqual(60_000);
  expect((times[0] ?? 0) - first).toBeGreaterThanOrEqual(0);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(60 * 60_000);
});

test('without a date that has come nothing is published', async () => {
  vi.useFakeTimers();
  const publish = vi.fn(async () => true);
  const timer = publishWhenDue({ isDue: () => false, publish });
  await vi.advanceTimersByTimeAsync(48 * 60 * 60_000);
  clearInterval(timer);
  expect(publish).not.toHaveBeenCalled();
});
