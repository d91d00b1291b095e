import { join } from 'node:path';

// `tsx serveSite.ts <folder>`: what `npm run editor` does in a copy of the site, whose packages are those
// of the project above it.
const [, , folder = ''] = process.argv;
const { run } = await import(join(folder, 'lib/run/editor.ts'));
await run(folder, []);
