import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { programOf } from '../run/programs.mjs';
import { say } from './words';

/**
 * Where the accounts stand: `EDITOR_DIR`, else a folder of this project's own where this machine keeps
 * the state of programs. Made when it is not there. Throws, in Dutch, when it cannot be written or
 * stands in the project, where it would be built and kept with the rest.
 */
export function accountsFolder(root: string, { EDITOR_DIR, XDG_STATE_HOME }: NodeJS.ProcessEnv) {
  const mark = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 8);
  const states = XDG_STATE_HOME || join(homedir(), '.local/state');
  const folder = resolve(EDITOR_DIR || join(states, `${basename(root)}-redactie-${mark}`));
  const inside = say('command.insideProject', { folder });
  if (isIn(realpathSync(root), real(folder))) throw new Error(inside);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? '';
    throw new Error(say('command.noFolder', { folder, why }));
  }
  return folder;
}

/** Where a path really is, also when its last parts are not there yet. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
  }
}

function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** Makes sure that what is saved can be kept in a history. Throws, in Dutch, when it cannot. */
export function needsGit(root: string): void {
  if (!programOf('git')) throw new Error(say('command.noGit'));
  try {
    git(root, 'rev-parse', '--git-dir');
  } catch {
    throw new Error(say('command.noClone', { root }));
  }
}

/** A copy of the texts with a history of its own, to try things out. @returns its folder */
export function layTrial(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'redactie-proef-'));
  for (const name of ['content', 'messages'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  const author = ['-c', 'user.name=Redactie', '-c', 'user.email=redactie@localhost'];
  git(folder, ...author, '-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '-m', 'Proefkopie');
  return folder;
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
}
