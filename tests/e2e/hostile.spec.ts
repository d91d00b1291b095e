import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { attack, raw } from './hostile';

test('3,000 hostile requests: no 5xx, nothing reflected, no way out, the server lives', async ({
  request,
}, { project }) => {
  test.skip(project.name !== 'phone', 'no browser takes part');
  await attack(3210, 3000);
  expect((await request.get('/nl')).status()).toBe(200);
});

test('an upgrade to another protocol is answered as a request and holds nothing open', async () => {
  const upgrade = 'Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n';
  const ours = await raw(3210, `GET /nl HTTP/1.1\r\nHost: localhost\r\n${upgrade}`);
  expect(ours).toMatch(/^HTTP\/1\.1 200 /);
  const foreign = await raw(3210, `GET /nl HTTP/1.1\r\nHost: evil.example\r\n${upgrade}`);
  expect(foreign).toMatch(/^HTTP\/1\.1 421 /);
});

test('only this site, only reading', async ({ request }) => {
  expect((await request.get('/nl', { headers: { Host: 'evil.example' } })).status()).toBe(421);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await request.fetch('/nl', { method, headers: { Origin: 'null' } });
    expect(answer.status(), method).toBe(405);
    expect(answer.headers().allow).toBe('GET, HEAD');
  }
});

test('nothing of the framework is served', async ({ request }) => {
  const flight = await request.get('/nl/contact', { headers: { RSC: '1' } });
  expect(await flight.text()).toMatch(/^<!doctype html>/i);
  for (const path of ['/nl.rsc', '/nl/contact.rsc', '/nl.segments/_tree.segment.rsc', '/x.rsc']) {
    const answer = await request.get(path, { headers: { RSC: '1' } });
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).not.toMatch(/_next|__next/);
  }
  const chunks = readdirSync('.next/static/chunks');
  expect(chunks.length).toBeGreaterThan(0);
  for (const name of chunks)
    expect((await request.get(`/_next/static/chunks/${name}`)).status(), name).toBe(404);
});
