import { execFileSync, type StdioOptions } from 'node:child_process';
import { statSync } from 'node:fs';
import { filesIn } from './sources.mjs';

const words = ['content', 'messages'];

/** The commit that is checked out, where this is a clone; with a `+` when files differ from it. */
export function commitOf(root: string): string | null {
  const commit = git(root, ['rev-parse', '--short=12', 'HEAD']);
  return commit && `${commit}${git(root, ['status', '--porcelain']) ? '+' : ''}`;
}

/** When a text of the site was last changed: by its history, or by the files where they differ from it. */
export function contentChangedAt(root: string): string | null {
  const isAsCommitted = git(root, ['status', '--porcelain', '--', ...words]) === '';
  const committed = isAsCommitted && git(root, ['log', '-1', '--format=%cI', '--', ...words]);
  if (committed) return new Date(committed).toISOString();
  const times = filesIn(root, words).map((file) => statSync(file).mtimeMs);
  return times.length > 0 ? new Date(Math.max(...times)).toISOString() : null;
}

function git(root: string, args: string[]): string | null {
  const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio }).trim();
  } catch {
    return null;
  }
}
