import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../../check';
import { isError } from '../../check/report';
import type { Problem } from '../../content/problem';
import type { Judgement } from '../store';
import { withField } from './fields';

const folders = ['content', 'messages'];

/** What was wrong already, for the files as they were then. */
let known: { state: string; problems: Set<string> } | undefined;

/** A file that is wanted, as it comes over to another thread. */
type Wanted = { path: string; bytes: Uint8Array | null };

/** Judges changes in a copy of the content, before any of them is written. Takes seconds: see `askJudge`. */
export function judge(root: string, wanted: Wanted[]): Judgement {
  const copy = mkdtempSync(join(tmpdir(), 'desk-'));
  try {
    for (const folder of folders)
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    for (const { path, bytes } of wanted) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      if (bytes) writeFileSync(join(copy, path), bytes);
      else rmSync(join(copy, path), { force: true });
    }
    const { content, problems: found } = check(copy);
    const own = new Set(wanted.map(({ path }) => path));
    // Of two files that go wrong together, the one that was changed is told.
    const problems = found.map((problem) =>
      problem.mirror && own.has(problem.mirror.file) ? problem.mirror : problem,
    );
    const others = problems.filter((problem) => !own.has(problem.file) && isError(problem));
    // A file that nobody can read keeps the rest from being judged.
    const stops = content.problems.length > 0;
    const old = others.length > 0 && !stops ? problemsBefore(root) : new Set();
    return {
      own: problems
        .filter(({ file }) => own.has(file))
        .map((problem) => withField(problem, content)),
      elsewhere: others
        .filter((problem) => !old.has(nameOf(problem)))
        .map((problem) => withField(problem, content)),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function problemsBefore(root: string): Set<string> {
  const state = stateOf(root);
  if (known?.state !== state)
    known = { state, problems: new Set(check(root).problems.map(nameOf)) };
  return known.problems;
}

/** What makes two problems the same, whatever line they stand on. */
function nameOf({ file, where, message }: Problem): string {
  return [file, where?.startsWith('regel') ? '' : where, message].join('\n');
}

/** Another folder, other files, or files written since, give another state. */
function stateOf(root: string): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => {
      const { mtimeMs, size } = statSync(join(root, folder, name));
      return `${folder}/${name} ${mtimeMs} ${size}`;
    }),
  );
  return [root, ...files].join('\n');
}
