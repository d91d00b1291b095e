import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { DeskEnv } from '@/lib/editor/desk';
import { addressOf } from '@/lib/editor/guard';
import { deskHost, testDesk } from './client';

/** Who asks, behind the server that does TLS. */
async function asking() {
  const { desk } = await testDesk();
  const app = new Hono<DeskEnv>()
    .use(async (c, next) => {
      c.set('desk', desk);
      await next();
    })
    .get('/', (c) => c.text(addressOf(c)));
  return async (address: string, host = deskHost) => {
    const headers = { Host: host, 'X-Real-IP': address };
    return (await app.request('/', { headers })).text();
  };
}

test('one household with IPv6 is one for who guesses passwords, another one is another', async () => {
  const ask = await asking();
  const home = await ask('2001:db8:1:2::1');
  expect(await ask('2001:db8:1:2:ffff:0:9:8')).toBe(home);
  expect(await ask('2001:db8:1:3::1')).not.toBe(home);
  expect(await ask('::ffff:192.0.2.1')).toBe(await ask('192.0.2.1'));
  expect(await ask('192.0.2.2')).not.toBe(await ask('192.0.2.1'));
});

test('what is said of an address holds only at the public name', async () => {
  const ask = await asking();
  expect(await ask('192.0.2.1', 'localhost:3001')).toBe('');
});
