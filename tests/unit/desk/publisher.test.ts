import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPublisher } from '@/lib/editor/publisher';
import type { publishBeside } from '@/lib/publish/beside';
import { noteHeld, noteSuccess } from '@/lib/publish/state';

const minute = 60_000;
let root: string;
let begun: {
  back?: string;
  say: (line: string) => void;
  end: (isDone: boolean) => Promise<void>;
}[];

/** A publication that lasts until the test ends it. */
const start: typeof publishBeside = (_, __, { back, say = () => {} } = {}) => {
  let resolve: (isDone: boolean) => void = () => {};
  const done = new Promise<boolean>((end) => {
    resolve = end;
  });
  const end = async (isDone: boolean) => {
    resolve(isDone);
    await vi.advanceTimersByTimeAsync(0);
  };
  begun.push({ back, say, end });
  return { done, stop: () => resolve(false) };
};
const open = (trial = false) => openPublisher(root, { start, trial });

/** Versions of the site that were built, the last one served. */
function layVersions(...ids: string[]): void {
  for (const [i, id] of ids.entries()) {
    const folder = join(root, 'releases', id);
    mkdirSync(join(folder, '.contentlayer'), { recursive: true });
    const write = (name: string, value: object) =>
      writeFileSync(join(folder, name), JSON.stringify(value));
    write('release.json', { builtAt: `2026-11-2${i}T13:05:00.000Z`, builtFrom: '' });
    write('built.json', { siteUrl: '', headers: [] });
    write('.contentlayer/calendar.json', { day: '2026-11-30', nextChange: null });
    write('.contentlayer/addresses.json', {});
  }
  symlinkSync(ids.at(-1) ?? '', join(root, 'releases/current'));
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-30T10:00:00Z') });
  root = mkdtempSync(join(tmpdir(), 'project-'));
  mkdirSync(join(root, 'releases'));
  begun = [];
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true, force: true });
});

test('what is saved is published a minute after the last save', async () => {
  const publisher = open();
  publisher.saved();
  await vi.advanceTimersByTimeAsync(50_000);
  publisher.saved();
  expect(publisher.state()).toMatchObject({
    phase: 'waiting',
    isBehind: true,
    startsAt: new Date('2026-11-30T10:01:50Z'),
  });
  await vi.advanceTimersByTimeAsync(59_000);
  expect(begun.length).toBe(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(begun.length).toBe(1);
  expect(publisher.state().phase).toBe('publishing');
  begun[0]?.say('Nagekeken en gebouwd (80 s).');
  await begun[0]?.end(true);
  expect(publisher.state()).toMatchObject({
    phase: 'idle',
    isBehind: false,
    lines: ['Nagekeken en gebouwd (80 s).'],
  });
});

test('who keeps saving waits ten minutes at most', async () => {
  const publisher = open();
  for (let i = 0; i < 12; i += 1) {
    publisher.saved();
    await vi.advanceTimersByTimeAsync(0.9 * minute);
  }
  expect(begun.length).toBe(1);
});

test('the button does not wait; what is saved meanwhile follows, and nothing runs twice', async () => {
  const publisher = open();
  publisher.saved();
  publisher.now();
  publisher.now();
  expect(begun.length).toBe(1);
  publisher.saved();
  await vi.advanceTimersByTimeAsync(20 * minute);
  expect(begun.length).toBe(1);
  await begun[0]?.end(true);
  expect(publisher.state().phase).toBe('waiting');
  await vi.advanceTimersByTimeAsync(minute);
  expect(begun.length).toBe(2);
});

test('a failure is not tried again by itself, and stays something to publish', async () => {
  const publisher = open();
  publisher.saved();
  publisher.now();
  await begun[0]?.end(false);
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(begun.length).toBe(1);
  expect(publisher.state()).toMatchObject({ phase: 'idle', isBehind: true });
  publisher.saved();
  await vi.advanceTimersByTimeAsync(minute);
  expect(begun.length).toBe(2);
});

test('after going back nothing is published by itself, until somebody asks for it', async () => {
  layVersions('0001-a', '0002-b', '0003-c');
  const publisher = open();
  publisher.saved();
  expect(publisher.back('0001-a')).toBe(true);
  expect(begun.map(({ back }) => back)).toEqual(['0001-a']);
  expect(publisher.state().phase).toBe('goingBack');
  noteHeld(root, '0003-c');
  await begun[0]?.end(true);
  publisher.saved();
  await vi.advanceTimersByTimeAsync(20 * minute);
  expect(begun.length).toBe(1);
  expect(publisher.state()).toMatchObject({ phase: 'idle', isHeld: true, isBehind: true });
  publisher.now();
  noteSuccess(root);
  await begun[1]?.end(true);
  publisher.saved();
  expect(publisher.state().phase).toBe('waiting');
});

test('the versions, the newest first; back only to an earlier one that is there', () => {
  layVersions('0001-a', '0002-b');
  const publisher = open();
  expect(publisher.state().versions).toEqual([
    { id: '0002-b', builtAt: new Date('2026-11-21T13:05:00Z'), isLive: true },
    { id: '0001-a', builtAt: new Date('2026-11-20T13:05:00Z'), isLive: false },
  ]);
  for (const id of ['0002-b', '0003-c', '', '..', '../../etc', '0001-a/..'])
    expect(publisher.back(id), id).toBe(false);
  expect(begun.length).toBe(0);
});

test('over a copy to try things out nothing is ever published', async () => {
  layVersions('0001-a', '0002-b');
  const publisher = open(true);
  publisher.saved();
  publisher.now();
  publisher.back('0001-a');
  publisher.catchUp();
  await vi.advanceTimersByTimeAsync(20 * minute);
  expect(begun.length).toBe(0);
  expect(publisher.state().phase).toBe('trial');
});
