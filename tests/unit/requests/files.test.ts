import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { openFileStore } from '@/lib/requests/fileStore';
import { programOf } from '@/lib/run/programs.mjs';
import { newFolder } from './folder';
import { canary, requestOf } from './sample';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** Every file below a folder in which a text stands. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => `${name}\n${readFileSync(join(folder, name), 'latin1')}`.includes(text));
}

describe('the files of requests', () => {
  test('are read by their owner alone', async () => {
    const folder = join(newFolder(), 'new', 'requests');
    const store = await openFileStore(folder);
    const { reference } = await store.accept(requestOf());
    await store.change(reference, (state) => state);
    await store.secret();
    expect(modeOf(folder)).toBe('700');
    for (const name of readdirSync(folder)) expect(modeOf(join(folder, name)), name).toBe('600');
    chmodSync(folder, 0o755);
    await expect(openFileStore(folder)).rejects.toThrow(`chmod 700 ${folder}`);
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(openFileStore(file)).rejects.toThrow('kies er een met REQUESTS_DIR');
  });

  test('hold what was asked in one place, until it is taken away', async () => {
    const folder = newFolder();
    const store = await openFileStore(folder);
    const { reference } = await store.accept(requestOf());
    await store.change(reference, (state) => ({ ...state, doneAt: new Date().toISOString() }));
    expect(filesWith(folder, canary)).toEqual([`${reference}.json`]);
    await store.remove(reference);
    expect(filesWith(folder, canary)).toEqual([]);
    expect(filesWith(folder, reference)).toEqual([]);
  });

  test('that a killed server had begun go, others stay', async () => {
    const folder = newFolder();
    const store = await openFileStore(folder);
    const { reference } = await store.accept(requestOf());
    for (const name of [
      'old.draft',
      'new.draft',
      'AB2CD3EF.1.state',
      `${reference}.1.state`,
      `${reference}.2.state`,
    ])
      writeFileSync(join(folder, name), JSON.stringify({ mails: {}, doneAt: null }));
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    for (const name of ['old.draft', `${reference}.1.state`, `${reference}.2.state`])
      utimesSync(join(folder, name), longAgo, longAgo);
    await store.tidy();
    expect(readdirSync(folder).sort()).toEqual(
      [`${reference}.json`, `${reference}.2.state`, 'new.draft'].sort(),
    );
  });

  test('that cannot be read hold no other, and are named', async () => {
    const folder = newFolder();
    const store = await openFileStore(folder);
    await store.accept(requestOf());
    writeFileSync(join(folder, 'AB2CD3EF.json'), '{"answers": "Kanarie');
    const said: string[] = [];
    const { error } = console;
    console.error = (text: string) => said.push(text);
    try {
      expect(await store.list()).toHaveLength(1);
    } finally {
      console.error = error;
    }
    expect(said.join()).toContain('AB2CD3EF');
    expect(said.join()).not.toContain('Kanarie');
  });
});

describe.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)('a full disk', () => {
  const folder = join(newFolder(), 'small');
  afterEach(() => execFileSync('umount', [folder]));

  test('keeps what was acknowledged and acknowledges no more', async () => {
    mkdirSync(folder, { mode: 0o700 });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=700', 'tmpfs', folder]);
    const store = await openFileStore(folder);
    const acknowledged: string[] = [];
    const fill = async () => {
      for (;;) acknowledged.push((await store.accept(requestOf())).reference);
    };
    await expect(fill()).rejects.toMatchObject({ code: 'ENOSPC' });
    const last = requestOf();
    await expect(store.accept(last)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await store.find({ key: last.key })).toBeUndefined();
    const kept = (await store.list()).map(({ request }) => request.reference);
    expect(acknowledged.length).toBeGreaterThan(3);
    expect(kept.sort()).toEqual(acknowledged.sort());
    expect(readdirSync(folder).filter((name) => name.endsWith('.draft'))).toEqual([]);
    // With room again it is taken in.
    rmSync(join(folder, `${acknowledged[0]}.json`));
    expect((await store.accept(last)).isNew).toBe(true);
  });
});

const strace = process.env.STRACE ?? programOf('strace');

describe.skipIf(!strace)('an acknowledgement', () => {
  test('is said when file and folder are on the disk, and not before', () => {
    const folder = newFolder();
    const log = join(newFolder(), 'calls');
    execFileSync(
      strace ?? '',
      [
        ...[
          '-f',
          '-y',
          '-s',
          '200',
          '-o',
          log,
          '-e',
          'trace=openat,link,linkat,fsync,fdatasync,write',
        ],
        ...[process.execPath, '--import', 'tsx', 'tests/unit/requests/acceptor.ts'],
        ...[JSON.stringify({ folder }), '1', '1'],
      ],
      { cwd: inject('project'), stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const calls = readFileSync(log, 'utf8').split('\n');
    const steps = [
      /openat\(.*\.draft", O_WRONLY\|O_CREAT\|O_EXCL/,
      /write\(.*\.draft>/,
      /fsync\(\d+<.*\.draft>/,
      /link(at)?\(.*\.json"/,
      new RegExp(`fsync\\(\\d+<${folder}>`),
      /write\(1.*"[\w-]{40,} [A-Z2-9]{8}\\n"/,
    ];
    // Each step begins after the one before has ended.
    let ended = -1;
    for (const step of steps) {
      const began = calls.findIndex((line, i) => i > ended && step.test(line));
      expect(began, `${step} after line ${ended}`).toBeGreaterThan(ended);
      ended = endOf(calls, began);
    }
    expect(calls.findIndex((line) => steps[5]?.test(line))).toBe(ended);
  });
});

/** Where a call of a list ended: another process may have been listed in between. */
function endOf(calls: string[], began: number): number {
  const line = calls[began] ?? '';
  const id = line.split(' ')[0];
  if (!line.includes('<unfinished ...>')) return began;
  return calls.findIndex((other, i) => i > began && other.startsWith(`${id} `));
}
