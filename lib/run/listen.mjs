import { createServer } from 'node:net';

/**
 * Where the server listens, by its settings. Behind another server of this machine (`TRUSTED_PROXY`)
 * nobody else needs to reach it: then only this machine can. Throws, in Dutch, when `PORT` is no port.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ host: string | undefined, port: number }} no host: every interface
 */
export function placeOf({ HOST, PORT = '3000', TRUSTED_PROXY }) {
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535)
    throw new Error(`PORT moet een getal zijn tot en met 65535; nu is het "${PORT}".`);
  return { host: HOST || (TRUSTED_PROXY ? '127.0.0.1' : undefined), port: Number(PORT) };
}

/**
 * Makes sure that nobody listens there yet, before anything is built. Throws, in Dutch, in one line.
 * @param {{ host: string | undefined, port: number }} place
 * @returns {Promise<void>}
 */
export function free({ host, port }) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => {
      const why = code === 'EADDRINUSE' ? 'is al in gebruik' : `kan niet (${code})`;
      const where = `Poort ${port}${host ? ` op ${host}` : ''}`;
      reject(new Error(`${where} ${why}. Kies een andere: PORT=8080 npm start`));
    });
    server.listen({ port, host }, () => server.close(() => resolve()));
  });
}
