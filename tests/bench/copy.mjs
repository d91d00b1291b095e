import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copySources, sourcesOf } from '../../lib/publish/sources.mjs';
import { root } from '../../lib/run/setup.mjs';

/**
 * A copy of what the site is built from, not yet built, below the project, whose packages it uses.
 * @param {string} name
 * @param {string[]} [without] folders that the copy gets of its own
 * @returns {string} its folder
 */
export function copySite(name, without = []) {
  const folder = join(root, 'test-copies', name);
  removeCopy(folder);
  mkdirSync(folder, { recursive: true });
  copySources(
    root,
    folder,
    [...sourcesOf(root), '.npmrc'].filter((one) => !without.includes(one)),
  );
  return folder;
}

/** @param {string} folder */
export function removeCopy(folder) {
  rmSync(folder, { recursive: true, force: true });
}
