import { readRelease } from '../../lib/server/release';
import { serve } from '../../lib/server/serve';

// `tsx front.ts <folder> <port>`: serves the site that was built in a folder.
const [, , folder = '', port = ''] = process.argv;
await serve(readRelease(folder), { port: Number(port), host: '127.0.0.1' });
console.log('Ready');
