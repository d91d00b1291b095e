import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { today } from '../today.mjs';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Environment of every command: the framework sends no usage figures home.
 * @type {NodeJS.ProcessEnv}
 */
export const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/**
 * Runs a command in the project's folder and shows what it prints. Ends this process with the
 * command's exit code when it fails.
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages of the lockfile when they are not there or the lockfile has changed. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 9)) {
    console.error(`This site needs Node 20.9 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  once('node_modules/.installed', hashOf(['package.json', 'package-lock.json']), () =>
    run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error']),
  );
}

/** Builds the site when one of its files, the address it is built for or the day has changed. */
export function build() {
  const sources = ['app', 'components', 'content', 'lib', 'messages', 'public'];
  const config = readdirSync(root).filter(
    (name) => /\.(ts|mjs|json)$/.test(name) && name !== 'next-env.d.ts',
  );
  const state = [hashOf([...sources, ...config]), process.env.SITE_URL ?? '', today()].join(' ');
  once('.next/built-from', state, () => run('npm', ['run', '--silent', 'build']));
}

/**
 * Does a job unless its mark in the project's folder says that it was done for this same state.
 * @param {string} mark
 * @param {string} state
 * @param {() => void} job
 */
export function once(mark, state, job) {
  const file = join(root, mark);
  if (existsSync(file) && readFileSync(file, 'utf8') === state) return;
  job();
  writeFileSync(file, state);
}

/**
 * @param {string[]} names files and folders of the project
 * @returns {string} the hash of all their files
 */
export function hashOf(names) {
  const hash = createHash('sha256');
  for (const name of names.sort()) {
    const path = join(root, name);
    const inside = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const file of inside.map((inner) => join(path, inner)))
      if (statSync(file).isFile()) hash.update(relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}
