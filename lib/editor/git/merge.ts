import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Git, isNo } from './git';

/**
 * Two changes of one text in one; `undefined` when both changed the same place. A text that is not there
 * is `null`: it can only be taken away by one while the other left it alone.
 */
export function merged(
  git: Git,
  base: Buffer | null,
  ours: Buffer | null,
  theirs: Buffer | null,
): Buffer | null | undefined {
  if (same(ours, theirs) || same(base, theirs)) return ours;
  if (same(base, ours)) return theirs;
  if (!base || !ours || !theirs) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  try {
    const files = Object.entries({ ours, base, theirs }).map(([name, bytes]) => {
      const file = join(folder, name);
      writeFileSync(file, apart(bytes));
      return file;
    });
    git(['merge-file', '-q', ...files]);
    return together(readFileSync(join(folder, 'ours')));
  } catch (error) {
    if (isNo(error)) return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Git takes lines below each other for one place; fields are not. So a line of no text stands between them. */
const between = '\x01\n';
const apart = (bytes: Buffer) =>
  Buffer.from(bytes.toString('latin1').replaceAll('\n', `\n${between}`), 'latin1');
const together = (bytes: Buffer) =>
  Buffer.from(bytes.toString('latin1').replaceAll(between, ''), 'latin1');

function same(a: Buffer | null, b: Buffer | null): boolean {
  return a === b || (a !== null && b !== null && a.equals(b));
}
