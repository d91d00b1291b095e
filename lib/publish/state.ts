import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasesOf } from './releases';

/** A failed publication: when, and why, in the words that its publisher was told. */
export type Failure = { at: string; reason: string };

const failedFile = (root: string) => join(releasesOf(root), 'failed.json');
const heldFile = (root: string) => join(releasesOf(root), 'held.json');

/** Keeps why publishing failed, until it succeeds; on a full disk nobody can. */
export function noteFailure(root: string, reason: string): void {
  try {
    writeFileSync(failedFile(root), JSON.stringify({ at: new Date().toISOString(), reason }));
  } catch (error) {
    console.error(error);
  }
}

/** Publishing succeeded: nothing is wrong, and nothing is held back any more. */
export function noteSuccess(root: string): void {
  rmSync(failedFile(root), { force: true });
  rmSync(heldFile(root), { force: true });
}

/** Somebody went back to an earlier release: until a person publishes, nothing does so by itself. */
export function noteHeld(root: string, from: string): void {
  writeFileSync(heldFile(root), JSON.stringify({ at: new Date().toISOString(), from }));
}

/** Whether somebody went back, and nobody has published since. */
export function isHeld(root: string): boolean {
  return existsSync(heldFile(root));
}

/** Why publishing failed the last time, if it did. */
export function lastFailure(root: string): Failure | null {
  try {
    return JSON.parse(readFileSync(failedFile(root), 'utf8'));
  } catch {
    return null;
  }
}
