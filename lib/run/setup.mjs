import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, stateOf } from '../publish/sources.mjs';
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

/**
 * Installs the packages of the lockfile that are not there yet: those that serving and building need,
 * or all. Packages that a running server uses stay where they are.
 * @param {'serving' | 'all'} which
 * @returns {boolean} whether there was something to do
 */
export function install(which) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 9)) {
    console.error(`Deze site heeft Node 20.9 of nieuwer nodig; dit is ${process.versions.node}.`);
    process.exit(1);
  }
  const state = hashOf(root, ['package.json', 'package-lock.json']);
  const mark = join(root, 'node_modules/.installed');
  const installed = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
  if (installed === `${state} all` || installed === `${state} ${which}`) return false;
  // What the tests need stays.
  const all = which === 'all' || installed.endsWith(' all');
  const dev = all ? '--include=dev' : '--omit=dev';
  const quiet = ['--no-fund', '--no-audit', '--loglevel=error'];
  // `npm ci` would first take away what is there.
  const command = installed === '' ? ['ci'] : ['install', '--no-save'];
  run('npm', [...command, dev, ...quiet]);
  writeFileSync(mark, `${state} ${all ? 'all' : which}`);
  return true;
}

/** Builds the site in the project folder when a file, the address it is built for or the day has changed. */
export function build() {
  once('.next/built-from', `${stateOf(root)} ${today()}`, () =>
    run('npm', ['run', '--silent', 'build']),
  );
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
