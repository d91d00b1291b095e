import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../lib/run/setup.mjs';

/** A server that was started: its address, its process, and how it is stopped. */
/** @typedef {{ url: string, pid: number, close: () => unknown }} Server */

/**
 * The site's own server on a built site, once it is ready.
 * @param {number} port
 * @param {string} [folder]
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<Server>}
 */
export function serveFront(port, folder = root, env = {}) {
  const args = ['--import', 'tsx', join(root, 'tests/bench/front.ts'), folder, String(port)];
  return ready(port, args, root, env);
}

/**
 * `next start` of a built site, once it is ready: what the site's own server is measured against.
 * @param {number} port
 * @param {string} [folder]
 * @returns {Promise<Server>}
 */
export function serveNext(port, folder = root) {
  const next = join(root, 'node_modules/next/dist/bin/next');
  return ready(port, [next, 'start', '--port', String(port)], folder, {});
}

/**
 * @param {number} port
 * @param {string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} env
 * @returns {Promise<Server>}
 */
async function ready(port, args, cwd, env) {
  const server = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.on('exit', () => server.kill());
  await new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => String(chunk).includes('Ready') && resolve(undefined));
    server.on('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)));
  });
  return { url: `http://localhost:${port}`, pid: server.pid ?? 0, close: () => server.kill() };
}
