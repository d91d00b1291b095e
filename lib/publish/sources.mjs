import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const words = ['content', 'messages'];
const code = ['app', 'components', 'lib', 'public'];

/** What a build makes of the other files of the content: it makes no other site. */
const derived = 'content/records.json';

/** Files of the project folder that are no source: what tools leave, and what only they read. */
const notSources = ['next-env.d.ts', 'built.json', 'biome.json', 'package-lock.json'];

/**
 * All that the site is built from.
 * @param {string} root the project folder
 * @returns {string[]} names of its folders and files
 */
export function sourcesOf(root) {
  const config = readdirSync(root).filter(
    (name) => /\.(ts|mjs|json)$/.test(name) && !notSources.includes(name),
  );
  return [...words, ...code, ...config].sort();
}

/**
 * Copies all that the site is built from, so that a build and an editor do not meet.
 * @param {string} root
 * @param {string} target
 * @param {string[]} [names] only these
 */
export function copySources(root, target, names = sourcesOf(root)) {
  for (const name of names) cpSync(join(root, name), join(target, name), { recursive: true });
}

/**
 * Every file, by its path.
 * @param {string} root
 * @param {string[]} names files and folders in it
 * @returns {string[]}
 */
export function filesIn(root, names) {
  return [...names].sort().flatMap((name) => {
    const path = join(root, name);
    const inside = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    return inside
      .map((inner) => join(path, inner))
      .filter((file) => statSync(file).isFile() && relative(root, file) !== derived);
  });
}

/**
 * @param {string} root
 * @param {string[]} names files and folders in it
 * @returns {string} the hash of all of them, the same wherever the folder stands
 */
export function hashOf(root, names) {
  const hash = createHash('sha256');
  for (const file of filesIn(root, names))
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @returns {string} what a build of these files, with these settings, is made from
 */
export function stateOf(root) {
  const { SITE_URL = '', HSTS = '' } = process.env;
  return [hashOf(root, sourcesOf(root)), SITE_URL, HSTS].join(' ');
}
