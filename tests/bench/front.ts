import { startRequests } from '../../lib/requests/start';
import { readRelease } from '../../lib/server/release';
import { serve } from '../../lib/server/serve';

// `tsx front.ts <folder> <port>`: serves the site that was built in a folder.
const [, , folder = '', port = ''] = process.argv;
const requests = await startRequests(process.env, folder, console.log);
await serve(readRelease(folder), { port: Number(port), host: '127.0.0.1', desk: requests?.desk });
console.log('Ready');
