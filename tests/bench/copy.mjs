import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run/setup.mjs';

/** What the site is made of, but for its words. */
const code = ['app', 'components', 'deploy', 'lib', 'public'];
/** Without a lockfile the copy uses the packages of the project above it. */
const notConfig = ['package-lock.json', 'biome.json'];

/**
 * A copy of what the site is built from, not yet built, below the project.
 * @param {string} name
 * @param {string[]} [words] the folders with its words; none for a copy that gets its own
 * @returns {string} its folder
 */
export function copySite(name, words = ['content', 'messages']) {
  const folder = join(root, 'test-copies', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const config = readdirSync(root).filter((file) => /\.(ts|mjs|json)$/.test(file));
  for (const file of [...code, ...words, ...config, '.npmrc'])
    if (!notConfig.includes(file))
      cpSync(join(root, file), join(folder, file), { recursive: true });
  return folder;
}

/** @param {string} folder */
export function removeCopy(folder) {
  rmSync(folder, { recursive: true, force: true });
}
