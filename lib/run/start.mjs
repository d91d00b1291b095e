import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { free, placeOf } from './listen.mjs';
import { install, root } from './setup.mjs';

// `npm start`: everything from a bare checkout to a served site.
const began = Date.now();
try {
  const place = placeOf(process.env);
  await free(place);
  if (!existsSync(join(root, 'node_modules/.installed')))
    console.log('De pakketten worden opgehaald.');
  if (install('serving'))
    console.log(`De pakketten zijn er (${Math.round((Date.now() - began) / 1000)} s).`);
  const { tsImport } = await import('tsx/esm/api');
  const { start } = await tsImport('./serve.ts', import.meta.url);
  await start({ root, ...place });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
