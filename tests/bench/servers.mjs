import { tsImport } from 'tsx/esm/api';
import { root } from '../../lib/run/setup.mjs';
import { serveFront } from './next.mjs';

/** @typedef {import('./next.mjs').Server} Server */

/**
 * nginx with the site's own configuration, as the tests start it.
 * @param {number} port
 * @param {number} front where the site's own server listens
 * @param {string} [folder] has `dist` and `deploy`
 * @returns {Promise<Server>}
 */
export async function serveNginx(port, front, folder = root) {
  const { serveNginx: serve } = await tsImport('../e2e/nginx.ts', import.meta.url);
  return serve(port, front, folder);
}

/**
 * Does something with the site's own server and nginx side by side, and stops both.
 * @template T
 * @param {(servers: { front: Server, nginx: Server }) => Promise<T>} job
 * @param {string} [folder]
 * @returns {Promise<T>}
 */
export async function withBoth(job, folder) {
  const front = await serveFront(3401, folder);
  try {
    const nginx = await serveNginx(3402, 3401, folder);
    try {
      return await job({ front, nginx });
    } finally {
      nginx.close();
    }
  } finally {
    front.close();
  }
}
