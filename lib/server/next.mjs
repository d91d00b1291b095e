import { createServer } from 'node:http';
import next from 'next';

// Next of one release, for `renderer.ts`: it ends with the process that started it.
const [, , dir = '', socketPath = ''] = process.argv;
const app = next({ dev: false, dir, hostname: 'localhost' });
await app.prepare();
const handle = app.getRequestHandler();
// What a page shows stands in a header: all that somebody may send on a form.
createServer(
  { maxHeaderSize: 256 * 1024 },
  (request, response) => void handle(request, response),
).listen(socketPath, () => process.send?.('ready'));
process.on('disconnect', () => process.exit());
