import { expect, test } from '@playwright/test';
import { ask } from '../../ask';
import { attack, raw, rawUntilClosed } from '../../hostile';
import { ports, urlOf } from '../../sites';

const live = urlOf('live');

test('3,000 hostile requests: no 5xx, nothing reflected, no way out, the server lives', async () => {
  // Each request waits for its own answer, however long that takes.
  test.setTimeout(0);
  await attack(ports.live, 3000);
  expect((await ask(`${live}/nl`)).status).toBe(200);
});

test('an upgrade to another protocol is answered as a request and holds nothing open', async () => {
  const upgrade = 'Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n';
  const ours = await rawUntilClosed(
    ports.live,
    `GET /nl HTTP/1.1\r\nHost: localhost\r\n${upgrade}`,
  );
  expect(ours).toMatch(/^HTTP\/1\.1 200 /);
  const foreign = await raw(ports.live, `GET /nl HTTP/1.1\r\nHost: evil.example\r\n${upgrade}`);
  expect(foreign).toMatch(/^HTTP\/1\.1 421 /);
});

test('only this site, only reading', async () => {
  const foreign = await ask(`${live}/nl`, { headers: { Host: 'evil.example' } });
  expect(foreign.status).toBe(421);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await ask(`${live}/nl`, { method, headers: { Origin: 'null' } });
    expect(answer.status, method).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  }
});
