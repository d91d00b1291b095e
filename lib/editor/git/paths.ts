import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { placeIn } from '../../content/place';
import { Impossible } from '../../content/problem';
import { placeOfWords } from '../../words/files';

/** A path that the desk does not read or write. */
export class PathRefused extends Impossible {}

/** So long can a path be, and so large a file: far more than any of them. */
const longest = 200;
/** In bytes. */
export const largestFile = 1024 * 1024;

/**
 * Stops at a path that is no file of an editor: only Markdown, drawings and lists of `content/` and the words
 * of `messages/`, by the one rule of where a file belongs; not what the site makes itself.
 */
export function refuseName(path: string): void {
  if (typeof path !== 'string' || !isOurs(path))
    throw new PathRefused('Dit bestand kunt u hier niet lezen of veranderen.');
}

function isOurs(path: string): boolean {
  // Ordinary letters only: no other spelling of a folder, no way up, nothing hidden.
  if (path.length > longest || !/^[a-z0-9-]+(\/[a-z0-9-]+)+\.(md|json|svg)$/.test(path))
    return false;
  if (placeOfWords(path) !== undefined) return true;
  const place = placeIn(path);
  return place !== undefined && place.kind !== 'forEditors';
}

/**
 * Stops where a path leads out of the project: at a link anywhere in it, or at something that is no file.
 * @param root the project folder, without links itself
 */
export function refusePath(root: string, path: string): void {
  refuseName(path);
  const parts = path.split('/');
  parts.forEach((_, i) => {
    const found = lstatSync(join(root, ...parts.slice(0, i + 1)), { throwIfNoEntry: false });
    const isRight = i === parts.length - 1 ? found?.isFile() : found?.isDirectory();
    if (found && !isRight)
      throw new PathRefused('Op deze plaats staat een verwijzing of iets anders dan een bestand.');
  });
}
