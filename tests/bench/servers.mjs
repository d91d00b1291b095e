import { tsImport } from 'tsx/esm/api';
import { root } from '../../lib/run/setup.mjs';
import { serveNext } from './next.mjs';

/** @typedef {import('./next.mjs').Server} Server */

/**
 * nginx with the site's own configuration, as the tests start it.
 * @param {number} port
 * @param {number} next where Next listens
 * @param {string} [folder] has `dist` and `deploy`
 * @returns {Promise<Server>}
 */
export async function serveNginx(port, next, folder = root) {
  const { serveNginx: serve } = await tsImport('../e2e/nginx.ts', import.meta.url);
  return serve(port, next, folder);
}

/**
 * Does something with Next and nginx side by side, and stops both.
 * @template T
 * @param {(servers: { next: Server, nginx: Server }) => Promise<T>} job
 * @param {string} [folder]
 * @param {string} [siteUrl] the address it was built for
 * @returns {Promise<T>}
 */
export async function withBoth(job, folder, siteUrl = '') {
  const next = await serveNext(3401, folder, { SITE_URL: siteUrl });
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
