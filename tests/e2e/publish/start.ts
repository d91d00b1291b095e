import { join } from 'node:path';

// `tsx start.ts <folder> <port>`: what `npm start` does in a copy of the site, whose packages are those
// of the project above it.
const [, , folder = '', port = ''] = process.argv;
const { start } = await import(join(folder, 'lib/run/serve.ts'));
await start({ root: folder, host: '127.0.0.1', port: Number(port) });
