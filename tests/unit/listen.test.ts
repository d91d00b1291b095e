import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { free, placeOf } from '@/lib/run/listen.mjs';
import { readRelease } from '@/lib/server/release';
import { serve } from '@/lib/server/serve';
import { layRelease } from './release';

test.each([
  [{}, { host: undefined, port: 3000 }],
  [{ TRUSTED_PROXY: '1' }, { host: '127.0.0.1', port: 3000 }],
  [
    { HOST: '0.0.0.0', TRUSTED_PROXY: '1' },
    { host: '0.0.0.0', port: 3000 },
  ],
  [
    { HOST: '', PORT: '8080' },
    { host: undefined, port: 8080 },
  ],
])('with %j the server listens at %j', (env, place) => {
  expect(placeOf(env as NodeJS.ProcessEnv)).toEqual(place);
});

test.each(['80a', '65536', '-1', ' '])('PORT "%s" is none, and that is said', (PORT) => {
  expect(() => placeOf({ PORT } as unknown as NodeJS.ProcessEnv)).toThrow(/^PORT moet een getal/);
});

test('a port that is taken is said in one line', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  await expect(free({ host: '127.0.0.1', port })).rejects.toThrow(
    `Poort ${port} op 127.0.0.1 is al in gebruik. Kies een andere: PORT=8080 npm start`,
  );
  await new Promise((resolve) => other.close(resolve));
  await expect(free({ host: '127.0.0.1', port })).resolves.toBeUndefined();
});

/** An address of this machine by which others reach it, where there is one. */
const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address;

test.each([
  ['127.0.0.1', false],
  [undefined, true],
])('bound to %s an unknown address is answered, and others reach it: %s', async (host, open) => {
  const running = await serve(readRelease(await layRelease('x')), { host, port: 0 });
  const local = await fetch(`http://127.0.0.1:${running.port}/nl/bestaat-niet`);
  expect(local.status).toBe(404);
  if (outside) {
    const answer = await fetch(`http://${outside}:${running.port}/nl`).catch(() => undefined);
    // Reached by a name that is not ours it refuses, but it is reached.
    expect(answer?.status).toBe(open ? 421 : undefined);
  }
  await running.close();
});

test('who has begun to ask when the server stops gets the whole answer; nobody else is let in', async () => {
  const running = await serve(readRelease(await layRelease('x')), { host: '127.0.0.1', port: 0 });
  const { port } = running;
  let answer = '';
  const socket = connect(port, '127.0.0.1');
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  await once(socket, 'connect');
  socket.write('GET /nl HTTP/1.1\r\nHost: local');
  await wait(50);
  const stopped = running.close();
  await wait(50);
  await expect(fetch(`http://127.0.0.1:${port}/nl`)).rejects.toThrow();
  socket.write('host\r\n\r\n');
  await once(socket, 'close');
  expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\nConnection: close\r\n[\s\S]*<\/html>$/);
  await stopped;
});
