import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { commit, finish, type Place } from '@/lib/editor/git/commit';
import { gitIn } from '@/lib/editor/git/git';
import { openStore } from '@/lib/editor/store';
import { fixtureDay } from '../../fixture/day';
import { setClock } from '../clock';
import { deskSite, leen } from './site';

const { root, path, read, write, git, status, restore } = deskSite();
const [first, second] = ['content/notices/feest.md', 'content/notices/drukte.md'];
const added = 'content/notices/nieuw.md';

beforeAll(() => setClock(fixtureDay));
afterEach(restore);

/** No half file, no half change, an intact history, and nothing left behind. */
function isWhole(): void {
  expect(status()).toBe('');
  expect(() => git('fsck', '--strict')).not.toThrow();
  const left = readdirSync(path('content'), { recursive: true, encoding: 'utf8' });
  expect(left.filter((name) => /\.desk$/.test(name))).toEqual([]);
  expect(readdirSync(path('.git/desk')).filter((name) => /journal|lock/.test(name))).toEqual([]);
}

describe('a save that is broken off', () => {
  const folder = path('.git/desk');
  const wanted = () => [
    { path: first, bytes: Buffer.from(`${read(first)}\n`) },
    { path: second, bytes: null },
    { path: added, bytes: Buffer.from(read(first)) },
  ];
  const real: Place = {
    root,
    git: gitIn(path('.git/desk/empty'), path('.git')),
    folder,
    algorithm: 'sha1',
  };

  test('at any command of Git is done wholly or not at all', () => {
    let reached = 0;
    for (let stop = 1; stop < 100; stop += 1) {
      let count = 0;
      const broken: Place = {
        ...real,
        git: (args, options) => {
          count += 1;
          if (count >= stop) throw new Error('broken off');
          return real.git(args, options);
        },
      };
      const before = git('rev-parse', 'HEAD');
      let isDone = false;
      try {
        commit(broken, wanted(), leen, 'Een wijziging');
        isDone = true;
      } catch {
        finish(real);
      }
      isWhole();
      const isSaved = git('rev-parse', 'HEAD') !== before;
      expect(readdirSync(path('content/notices')).sort()).toEqual(
        isSaved ? ['feest.md', 'nieuw.md'] : ['drukte.md', 'feest.md'],
      );
      if (isSaved) reached += 1;
      restore();
      if (isDone) break;
    }
    // In some of the tries the history had it and the files did not.
    expect(reached).toBeGreaterThan(1);
  });

  test('by a commit of a developer is done behind it', () => {
    let isFirst = true;
    const busy: Place = {
      ...real,
      git: (args, options) => {
        if (args[0] === 'update-ref' && isFirst) {
          isFirst = false;
          git('commit', '-q', '--allow-empty', '-m', 'Van een ander');
        }
        return real.git(args, options);
      },
    };
    commit(busy, wanted(), leen, 'Een wijziging');
    isWhole();
    expect(git('log', '--format=%s').split('\n')).toEqual([
      'Een wijziging',
      'Van een ander',
      'Begin',
    ]);
    expect(readdirSync(path('content/notices')).sort()).toEqual(['feest.md', 'nieuw.md']);
  });

  test('leaves alone what somebody wrote in the file meanwhile', () => {
    const text = `---\nfrom: 2026-07-01\nuntil: 2026-07-02\nsentence: mail\n---\n`;
    let isIn = false;
    const broken: Place = {
      ...real,
      git: (args, options) => {
        if (isIn) throw new Error('broken off');
        isIn = args[0] === 'update-ref';
        return real.git(args, options);
      },
    };
    expect(() => commit(broken, [{ path: first, bytes: Buffer.from(text) }], leen, 'x')).toThrow();
    writeFileSync(path(first), 'van iemand anders');
    finish(real);
    expect(read(first)).toBe('van iemand anders');
    expect(git('show', `HEAD:${first}`)).toBe(text.trim());
  });
});

test('a process that is killed at any moment leaves everything whole', async () => {
  const project = inject('project');
  const script = path('saves.mts');
  write(
    'saves.mts',
    `import { openStore } from '${project}/lib/editor/store';
const store = openStore('${root}');
process.stdout.write('open\\n');
for (let i = Number(process.argv[2]); ; i += 1) {
  const changes = ['${first}', '${second}'].map((path) => {
    const { text, version } = store.read(path) ?? { text: '', version: null };
    return { path, text: text.replace(/(until: 20)\\d\\d/, '$1' + String(30 + (i % 60))), version };
  });
  const saved = await store.save(changes, { author: { id: 'a', name: 'A', role: 'r' }, message: 'm' });
  process.stdout.write(saved.result + '\\n');
}`,
  );
  git('add', 'saves.mts');
  git('commit', '-qm', 'script');
  let saves = 0;
  for (let round = 0; round < 8; round += 1) {
    const child = spawn(process.execPath, ['--import', 'tsx', script, String(round * 7)], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines: string[] = [];
    child.stdout.on('data', (chunk) => lines.push(...String(chunk).trim().split('\n')));
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!lines.includes('saved')) await wait(5);
    await wait(Math.random() * 900);
    child.kill('SIGKILL');
    await ended;
    expect(lines).not.toContain('refused');
    // A command of Git that was under way goes on without its parent.
    await wait(100);
    await openStore(root).ready;
    isWhole();
    const years = [first, second].map((file) => /until: 20(\d\d)/.exec(read(file))?.[1]);
    expect(years[0]).toBe(years[1]);
    saves += lines.filter((line) => line === 'saved').length;
  }
  expect(Number(git('rev-list', '--count', 'HEAD'))).toBeGreaterThanOrEqual(saves + 2);
});
