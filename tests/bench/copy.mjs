import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run/setup.mjs';

const parts = ['app', 'components', 'content', 'deploy', 'lib', 'messages', 'public'];
/** Without a lockfile the copy uses the packages of the project above it. */
const notConfig = ['package-lock.json', 'biome.json'];

/**
 * A copy of what the site is built from, not yet built, below the project.
 * @param {string} name
 * @returns {string} its folder
 */
export function copySite(name) {
  const folder = join(root, 'test-copies', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const config = readdirSync(root).filter((file) => /\.(ts|mjs|json)$/.test(file));
  for (const file of [...parts, ...config, '.npmrc'])
    if (!notConfig.includes(file))
      cpSync(join(root, file), join(folder, file), { recursive: true });
  return folder;
}

/** @param {string} folder */
export function removeCopy(folder) {
  rmSync(folder, { recursive: true, force: true });
}
