import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @param {string} path
 * @returns {boolean} whether it is a program that can be run
 */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}

/**
 * @param {string} name
 * @returns {string | undefined} where the program is, looked for where programs are
 */
export function programOf(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/**
 * Installs Debian packages, where this is Debian and we may.
 * @param {string[]} packages
 */
export function installDebian(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(command, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/**
 * nginx for the tests that compare it with Next, with the module for `.br` files, and what makes
 * certificates for it.
 * @returns {string | undefined}
 */
export function findNginx() {
  const ready = () => existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
  if (!programOf('nginx') || !programOf('openssl') || !ready())
    installDebian(['nginx', 'libnginx-mod-http-brotli-static', 'openssl']);
  return ready() ? programOf('nginx') : undefined;
}

/** Where Debian keeps the programs of PostgreSQL, of every version there is. */
const postgres = '/usr/lib/postgresql';

/**
 * The folder with `initdb` and `postgres`, for the tests that keep requests in a database.
 * @returns {string | undefined} nothing where it is not there and may not be installed
 */
export function findPostgres() {
  const found = () => {
    const folders = existsSync(postgres) ? readdirSync(postgres).sort() : [];
    return folders.map((name) => join(postgres, name, 'bin')).findLast(hasPostgres);
  };
  if (!found()) installDebian(['postgresql']);
  return found();
}

/** @param {string} folder */
function hasPostgres(folder) {
  return isProgram(join(folder, 'initdb')) && isProgram(join(folder, 'postgres'));
}

/**
 * strace for the test that sees in which order a request is written.
 * @returns {string | undefined}
 */
export function findStrace() {
  if (!programOf('strace')) installDebian(['strace']);
  return programOf('strace');
}
