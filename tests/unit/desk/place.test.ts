import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test, vi } from 'vitest';
import { accountsFolder, layTrial, needsGit } from '@/lib/editor/place';

const env = (given: Record<string, string>): NodeJS.ProcessEnv => ({ NODE_ENV: 'test', ...given });
const temporary = () => mkdtempSync(join(tmpdir(), 'place-'));

test('the accounts never stand in the project, by no road', () => {
  const root = temporary();
  const outside = temporary();
  mkdirSync(join(root, 'releases'));
  symlinkSync(root, join(outside, 'road'));
  const roads = [
    root,
    `${root}/x`,
    `${root}/releases/a/b`,
    `${outside}/../${root.split('/').pop()}/x`,
  ];
  for (const EDITOR_DIR of [...roads, join(outside, 'road/x')])
    expect(() => accountsFolder(root, env({ EDITOR_DIR })), EDITOR_DIR).toThrow(/EDITOR_DIR/);
  expect(existsSync(join(root, 'x'))).toBe(false);
  // A folder beside it, whose name begins the same, is another one.
  expect(accountsFolder(root, env({ EDITOR_DIR: `${root}-redactie` }))).toBe(`${root}-redactie`);
});

test('without a setting each project has a folder of its own where programs keep their state', () => {
  const XDG_STATE_HOME = temporary();
  const [one, other] = [temporary(), temporary()].map((root) =>
    accountsFolder(root, env({ XDG_STATE_HOME })),
  );
  expect(one).toMatch(new RegExp(`^${XDG_STATE_HOME}/place-\\w+-redactie-[0-9a-f]{8}$`));
  expect(one).not.toBe(other);
});

test('a folder that cannot be made is said', () => {
  const file = join(temporary(), 'file');
  execFileSync('touch', [file]);
  expect(() => accountsFolder(temporary(), env({ EDITOR_DIR: `${file}/x` }))).toThrow(
    /is niet te maken of te schrijven/,
  );
});

test('no git, or no clone: a sentence in Dutch', () => {
  expect(() => needsGit(temporary())).toThrow(/geen kloon/);
  vi.stubEnv('PATH', temporary());
  const found = existsSync('/usr/sbin/git');
  if (!found) expect(() => needsGit(temporary())).toThrow(/programma git nodig/);
  vi.unstubAllEnvs();
});

test('a trial is a copy of the texts with a history of its own', () => {
  const folder = layTrial(inject('fixture'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '--format=%s').trim()).toBe('Proefkopie');
  expect(git('remote')).toBe('');
  const page = 'content/nl/index.md';
  expect(readFileSync(join(folder, page))).toEqual(readFileSync(join(inject('fixture'), page)));
});
