import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refusePath } from './paths';

/** A file's bytes; `null` when it is not there. Throws at a path that leads elsewhere. */
export function bytesAt(root: string, path: string): Buffer | null {
  refusePath(root, path);
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file) : null;
}

/** The number that Git gives to these bytes. */
export function hashOf(bytes: Buffer, algorithm: string): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Where a file is written before it takes its place: no reader of the content looks at such a name. */
export function draftOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.desk`);
}

/** Writes a file whole or not at all, and gives it to the disk; `null` takes it away. */
export function putBytes(root: string, path: string, bytes: Buffer | null): void {
  refusePath(root, path);
  const file = join(root, path);
  if (bytes) {
    mkdirSync(dirname(file), { recursive: true });
    writeSafely(file, bytes);
  } else rmSync(file, { force: true });
}

/** The same for any file of the desk. @param mode who may read and write it */
export function writeSafely(file: string, bytes: Buffer, mode = 0o644): void {
  const draft = draftOf(file);
  rmSync(draft, { force: true });
  // Made anew: a link that somebody put there is not followed.
  const open = openSync(draft, 'wx', mode);
  try {
    writeFileSync(open, bytes);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  renameSync(draft, file);
  syncFolder(dirname(file));
}

/** A rename is on the disk when its folder is; Windows has no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
