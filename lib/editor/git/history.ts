import type { Change } from '../store';
import { blobIn, type Place } from './commit';
import { difference, type Piece } from './difference';
import { bytesAt, hashOf } from './disk';
import { asked } from './git';
import { merged } from './merge';
import { refuseName } from './paths';

/** A change in the history. */
export type Entry = {
  commit: string;
  /** A moment as in ISO 8601. */
  at: string;
  /** Who; `id` is the account, where the desk made it. */
  author: { name: string; id?: string; role?: string };
  /** One sentence. */
  message: string;
};

/** One file of a change, with what differs in words. */
export type FileDifference = {
  path: string;
  before: string | null;
  after: string | null;
  words: Piece[];
};

/** The changes that make everything as it was, or the files of which a later change touched the same place. */
export type Undone =
  | { changes: Change[] }
  | { later: { path: string; now: string | null; before: string | null }[] };

const format = '%H%x00%aI%x00%an%x00%ae%x00%s%x00%(trailers:key=Rol,valueonly)%x00';

/** The last changes of the content, or those of some files; the newest first. */
export function history({ git }: Place, paths: string[], limit: number): Entry[] {
  paths.forEach(refuseName);
  if (asked(git, ['rev-parse', '-q', '--verify', 'HEAD']) === undefined) return [];
  const where = paths.length > 0 ? paths : ['content', 'messages'];
  const told = git([
    'log',
    `--max-count=${Math.max(1, Math.trunc(limit))}`,
    `--format=tformat:${format}`,
    '--no-color',
    '--no-notes',
    '--no-mailmap',
    'HEAD',
    '--',
    ...where,
  ]);
  const parts = told.toString('utf8').split('\0');
  return Array.from({ length: Math.floor(parts.length / 6) }, (_, i) => {
    const [commit = '', at = '', name = '', mail = '', message = '', role = ''] = parts
      .slice(i * 6, i * 6 + 6)
      .map((part) => part.trim());
    const id = /^(.+)@redactie\.invalid$/.exec(mail)?.[1];
    return { commit, at, author: { name, id, role: role || undefined }, message };
  });
}

/** A file as it was in a commit; `undefined` when it was not there, or there is no such commit. */
export function at({ git }: Place, commit: string, path: string): string | undefined {
  refuseName(path);
  const known = commitOf(git, commit);
  const blob = known && blobIn(git, known, path);
  return blob && git(['cat-file', 'blob', blob]).toString('utf8');
}

/** What a commit changed in the files of the desk; nothing when there is no such commit. */
export function differences(place: Place, commit: string): FileDifference[] {
  return filesOf(place, commit).map(({ path, before, after }) => {
    const [old, now] = [before, after].map((bytes) => bytes?.toString('utf8') ?? null);
    return {
      path,
      before: old ?? null,
      after: now ?? null,
      words: difference(old ?? '', now ?? ''),
    };
  });
}

/** Back to before a commit, as changes of the files as they are now. */
export function undo(place: Place, commit: string): Undone {
  const { root, git, algorithm } = place;
  const results = filesOf(place, commit).map(({ path, before, after }) => {
    const now = bytesAt(root, path);
    return { path, before, now, result: merged(git, after, now, before) };
  });
  const later = results.filter(({ result }) => result === undefined);
  if (later.length > 0)
    return {
      later: later.map(({ path, now, before }) => ({
        path,
        now: now?.toString('utf8') ?? null,
        before: before?.toString('utf8') ?? null,
      })),
    };
  const changes = results.map(({ path, now, result }) => ({
    path,
    text: result?.toString('utf8') ?? null,
    version: now && hashOf(now, algorithm),
  }));
  return {
    changes: changes.filter(({ text }, i) => text !== (results[i]?.now?.toString('utf8') ?? null)),
  };
}

/** The files that a commit changed, beside its first parent; those that are not the desk's are left out. */
function filesOf(
  { git }: Place,
  commit: string,
): { path: string; before: Buffer | null; after: Buffer | null }[] {
  const known = commitOf(git, commit);
  if (!known) return [];
  const parent = asked(git, ['rev-parse', '-q', '--verify', `${known}^1`]);
  const told = git([
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--no-commit-id',
    ...(parent ? [parent, known] : ['--root', known]),
  ]);
  const parts = told.toString('utf8').split('\0');
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, i) => {
    const [head = '', path = ''] = parts.slice(i * 2, i * 2 + 2);
    const [, , old = '', now = ''] = head.split(' ');
    const bytes = (hash: string) => (/^0+$/.test(hash) ? null : git(['cat-file', 'blob', hash]));
    return isOurs(path) ? [{ path, before: bytes(old), after: bytes(now) }] : [];
  }).flat();
}

function isOurs(path: string): boolean {
  try {
    refuseName(path);
    return true;
  } catch {
    return false;
  }
}

function commitOf(git: Place['git'], commit: string): string | undefined {
  if (!/^[0-9a-f]{7,64}$/.test(commit)) return undefined;
  const found = asked(git, ['rev-parse', '-q', '--verify', `${commit}^{commit}`]);
  // Only what is in this history: not what somebody left in another branch.
  return found && asked(git, ['merge-base', '--is-ancestor', found, 'HEAD']) === undefined
    ? undefined
    : found;
}
