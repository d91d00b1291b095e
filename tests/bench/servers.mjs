import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from '../../lib/run/setup.mjs';

/** @typedef {{ url: string, close: () => unknown }} Server */

/**
 * `next start` of a built site.
 * @param {number} port
 * @param {string} [folder]
 * @param {string} [siteUrl] the address it was built for
 * @returns {Promise<Server>}
 */
export async function serveNext(port, folder = root, siteUrl = '') {
  const next = join(root, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', '--port', String(port)], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: siteUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => String(chunk).includes('Ready') && resolve(undefined));
    server.on('exit', (code) => reject(new Error(`next start ended with ${code}`)));
  });
  return { url: `http://localhost:${port}`, close: () => server.kill() };
}

/**
 * nginx with the site's own configuration, as the tests start it.
 * @param {number} port
 * @param {number} next where Next listens
 * @param {string} [folder] has `dist` and `deploy`
 * @returns {Promise<Server>}
 */
export async function serveNginx(port, next, folder = root) {
  const tests = await tsImport('../e2e/nginx.ts', import.meta.url);
  const back = process.cwd();
  // It finds the site from where it is called, before it waits for anything.
  process.chdir(folder);
  const starting = tests.serveNginx(port, next);
  process.chdir(back);
  return starting;
}

/**
 * Does something with Next and nginx side by side, and stops both.
 * @template T
 * @param {(servers: { next: Server, nginx: Server }) => Promise<T>} job
 * @param {string} [folder]
 * @param {string} [siteUrl]
 * @returns {Promise<T>}
 */
export async function withBoth(job, folder, siteUrl) {
  const next = await serveNext(3401, folder, siteUrl);
  try {
    const nginx = await serveNginx(3402, 3401, folder);
    try {
      return await job({ next, nginx });
    } finally {
      nginx.close();
    }
  } finally {
    next.close();
  }
}
