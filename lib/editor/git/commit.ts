import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Impossible } from '../../content/problem';
import type { Author } from '../store';
import { bytesAt, draftOf, hashOf, putBytes, writeSafely } from './disk';
import { asked, type Git } from './git';
import { merged } from './merge';

/** The place where a store keeps its files, and how it speaks with Git. */
export type Place = {
  /** The project folder, without links. */
  root: string;
  git: Git;
  /** Inside Git's own folder: what is under way. */
  folder: string;
  /** How Git numbers bytes: `sha1` or `sha256`. */
  algorithm: string;
};

/** A file and what it will say; `null`: it goes away. */
export type Wanted = { path: string; bytes: Buffer | null };

/** One file of a commit, by the numbers of its bytes; `null`: it is not there. */
type Step = {
  path: string;
  /** On the disk, before and afterwards. */
  before: string | null;
  after: string | null;
  /** In the history, before and afterwards: without what others have not committed. */
  committed: string | null;
  commits: string | null;
};
/** What is written down before anything changes, so that a broken off save can be finished. */
type Journal = { commit: string; steps: Step[] };

const journalOf = ({ folder }: Place) => join(folder, 'journal.json');

/**
 * Makes a commit of exactly these files, then writes them. It is in the history first: what a sudden end
 * leaves undone is finished by `finish`. Gives the commit; that of before, when the history says this already.
 */
export function commit(
  place: Place,
  wanted: Wanted[],
  author: Author,
  message: string,
  tries = 3,
): string {
  const { git, root } = place;
  const head = asked(git, ['rev-parse', '--verify', '-q', 'HEAD^{commit}']);
  const steps = wanted.map(({ path, bytes }): Step => {
    const now = bytesAt(root, path);
    const committed = head ? (blobIn(git, head, path) ?? null) : null;
    const after = bytes && keep(git, bytes);
    const alone = merged(git, now, committed ? git(['cat-file', 'blob', committed]) : null, bytes);
    // Where others changed the same place, their change comes along: it cannot be told apart.
    const commits = committed === null || alone === undefined ? after : alone && keep(git, alone);
    return { path, before: now && keep(git, now), after, committed, commits };
  });
  const tree = treeOf(place, head, steps);
  const made =
    head && tree === asked(git, ['rev-parse', `${head}^{tree}`])
      ? head
      : write(git, tree, head, author, message);
  writeSafely(journalOf(place), Buffer.from(JSON.stringify({ commit: made, steps })));
  const old = head ?? '0'.repeat(made.length);
  const isDone = asked(git, ['update-ref', '-m', 'desk', 'HEAD', made, old]) !== undefined;
  finish(place);
  if (isDone) return made;
  // Somebody committed meanwhile, with Git itself: nothing has happened here yet.
  if (tries > 1) return commit(place, wanted, author, message, tries - 1);
  throw new Impossible(
    'De geschiedenis is bezet door een ander programma. Probeer het straks opnieuw.',
  );
}

/** Finishes what was broken off: what is in the history is written, what is not is forgotten. */
export function finish(place: Place): void {
  const file = journalOf(place);
  rmSync(draftOf(file), { force: true });
  if (!existsSync(file)) return;
  const { commit: made, steps }: Journal = JSON.parse(readFileSync(file, 'utf8'));
  const { git, root, algorithm } = place;
  const isIn = asked(git, ['merge-base', '--is-ancestor', made, 'HEAD']) !== undefined;
  for (const { path, before, after } of steps) {
    rmSync(draftOf(join(root, path)), { force: true });
    const now = bytesAt(root, path);
    const number = now && hashOf(now, algorithm);
    if (!isIn || number === after) continue;
    const bytes = (hash: string | null) => (hash ? git(['cat-file', 'blob', hash]) : null);
    // Somebody wrote meanwhile: theirs stays, with ours in it where that is another place.
    const result = merged(git, bytes(before), now, bytes(after));
    if (result !== undefined) putBytes(root, path, result);
  }
  if (isIn) updateIndex(place, steps);
  rmSync(file, { force: true });
}

/** The number of a file's bytes in a commit. */
export function blobIn(git: Git, commit: string, path: string): string | undefined {
  const found = git(['ls-tree', '-z', commit, '--', path]).toString('utf8');
  return /^100\d{3} blob ([0-9a-f]+)\t/.exec(found)?.[1];
}

function keep(git: Git, bytes: Buffer): string {
  return git(['hash-object', '-w', '--no-filters', '--stdin'], { input: bytes }).toString().trim();
}

/** The files of a commit with these ones changed, made in an index of its own. */
function treeOf({ git, folder }: Place, head: string | undefined, steps: Step[]): string {
  const index = join(folder, 'index');
  for (const file of [index, `${index}.lock`]) rmSync(file, { force: true });
  const env = { GIT_INDEX_FILE: index };
  git(head ? ['read-tree', head] : ['read-tree', '--empty'], { env });
  const lines = steps.map(entry);
  git(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
  return git(['write-tree'], { env }).toString().trim();
}

function write(
  git: Git,
  tree: string,
  head: string | undefined,
  author: Author,
  message: string,
): string {
  const parents = head ? ['-p', head] : [];
  const env = {
    GIT_AUTHOR_NAME: plain(author.name) || plain(author.id) || 'redactie',
    GIT_AUTHOR_EMAIL: `${plain(author.id).replaceAll(' ', '-') || 'redactie'}@redactie.invalid`,
    GIT_COMMITTER_NAME: 'Redactie',
    GIT_COMMITTER_EMAIL: 'redactie@redactie.invalid',
  };
  const text = `${plain(message) || 'Wijziging'}\n\nRol: ${plain(author.role)}\n`;
  return git(['commit-tree', tree, ...parents, '-F', '-'], { env, input: text })
    .toString()
    .trim();
}

/** Words on one line, without what has a meaning in a commit. */
function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cf}<>]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

/** What the next commit of a developer begins with follows; what they have prepared themselves stays. */
function updateIndex({ git }: Place, steps: Step[]): void {
  const lines = steps
    .filter(({ path, committed }) => {
      const found = git(['ls-files', '-s', '-z', '--', path]).toString('utf8');
      return (/^\d+ ([0-9a-f]+) 0\t/.exec(found)?.[1] ?? null) === committed;
    })
    .map(entry);
  // Another program of Git may be busy there; then `git status` shows these files until it is told.
  const update: Git = (args) => git(args, { input: lines.join('') });
  asked(update, ['update-index', '-z', '--index-info']);
}

function entry({ path, commits, committed }: Step): string {
  return commits
    ? `100644 ${commits}\t${path}\0`
    : `0 ${'0'.repeat(committed?.length ?? 40)}\t${path}\0`;
}
