import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';

/**
 * What a figure was measured on; nothing that tells one machine of a kind from another.
 * @returns {string}
 */
export function machine() {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} cores of ${processors[0]?.model.trim()}, ${memory} GiB of memory`;
}

/**
 * @param {string} program
 * @param {string} [flag] what makes it print its version
 * @returns {string} the version that a program gives of itself
 */
export function versionOf(program, flag = '--version') {
  const { stdout, stderr } = spawnSync(program, [flag], { encoding: 'utf8' });
  return /\d+(\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? 'unknown';
}

/**
 * @param {string} name a package of the project or of the bench
 * @returns {string} the version that is installed
 */
export function packageVersion(name) {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const folder of folders)
    try {
      return JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version;
    } catch {
      // Not in this folder: the next one up.
    }
  return 'unknown';
}
