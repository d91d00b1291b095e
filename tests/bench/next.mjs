import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../lib/run/setup.mjs';

/** A server that was started: its address, and how it is stopped. */
/** @typedef {{ url: string, close: () => unknown }} Server */

/**
 * `next start` of a built site, once it is ready.
 * @param {number} port
 * @param {string} [folder]
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<Server>}
 */
export async function serveNext(port, folder = root, env = {}) {
  const next = join(root, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', '--port', String(port)], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => String(chunk).includes('Ready') && resolve(undefined));
    server.on('exit', (code) => reject(new Error(`next start in ${folder} ended with ${code}`)));
  });
  return { url: `http://localhost:${port}`, close: () => server.kill() };
}
