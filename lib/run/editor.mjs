import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, root } from './setup.mjs';

// `npm run editor`: everything from a bare checkout to the desk of the editors.
try {
  if (!existsSync(join(root, 'node_modules/.installed')))
    console.log('De pakketten worden opgehaald.');
  install('serving');
  const { tsImport } = await import('tsx/esm/api');
  const { run } = await tsImport('./editor.ts', import.meta.url);
  await run(root, process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
