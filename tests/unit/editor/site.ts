import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll } from 'vitest';
import { openStore } from '@/lib/editor/store';
import { fixtureCopy } from '../../fixture/site';

/** Who saves in the tests. */
export const leen = { id: 'leen', name: 'Leen Géys', role: 'coördinator' };

/** A copy of the invented site in a Git repository of its own, opened by the desk. */
export function deskSite() {
  const site = fixtureCopy();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Dev', '-c', 'user.email=dev@example.org', ...args], {
      cwd: site.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  afterAll(() => rmSync(site.root, { recursive: true, force: true }));
  const store = openStore(site.root);

  return {
    ...site,
    git,
    store,
    /** A change of a file as it is now. */
    change(path: string, from: string | RegExp, to: string) {
      const { text, version } = store.read(path) ?? { text: '', version: null };
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${path} has no ${from}`);
      return { path, text: changed, version };
    },
    save: (changes: Parameters<typeof store.save>[0], message = 'Een wijziging') =>
      store.save(changes, { author: leen, message }),
    /** What Git says that differs from the history. */
    status: () => git('status', '--porcelain'),
    /** Everything as at the beginning. */
    restore() {
      git('reset', '-q', '--hard', git('rev-list', '--max-parents=0', 'HEAD'));
      git('clean', '-qfd');
    },
  };
}
