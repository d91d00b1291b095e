import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { install, root } from './setup.mjs';

// `npm start`: everything from a bare checkout to a served site.
const { HOST, PORT = '3000', TRUSTED_PROXY } = process.env;
/** @param {string} why */
const stop = (why) => {
  console.error(why);
  process.exit(1);
};
if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535)
  stop(`PORT moet een getal zijn tot en met 65535; nu is het "${PORT}".`);
// Behind another server of this machine nobody else needs to reach this one.
const host = HOST || (TRUSTED_PROXY ? '127.0.0.1' : undefined);
const port = Number(PORT);
await new Promise((resolve) => {
  const taken = createServer().once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    const why = error.code === 'EADDRINUSE' ? 'is al in gebruik' : `kan niet (${error.code})`;
    stop(`Poort ${port}${host ? ` op ${host}` : ''} ${why}. Kies een andere: PORT=8080 npm start`);
  });
  taken.listen({ port, host }, () => taken.close(resolve));
});
const began = Date.now();
if (!existsSync(join(root, 'node_modules/.installed')))
  console.log('De pakketten worden opgehaald.');
if (install('serving'))
  console.log(`De pakketten zijn er (${Math.round((Date.now() - began) / 1000)} s).`);

const { tsImport } = await import('tsx/esm/api');
const { start } = await tsImport('./serve.ts', import.meta.url);
await start({ root, host, port });
