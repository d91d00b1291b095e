import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';

/** One raw request on a connection of its own; what came back, as text. */
function raw(request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(3210, '127.0.0.1', () => socket.end(request, 'latin1'));
    let answer = '';
    const done = () => resolve(answer);
    socket.setEncoding('latin1');
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', done).on('error', done);
  });
}

/** Mulberry32: the same 3,000 requests at every run. */
function random(seed: number) {
  let state = seed;
  return <T>(list: readonly T[]): T => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return list[((t ^ (t >>> 14)) >>> 0) % list.length] as T;
  };
}

const marker = 'zq"><script>x9';
const methods = [
  ...['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'],
  ...['PROPFIND', 'FOO', 'get', ''],
];
const paths = [
  ...[
    '/',
    '/nl',
    '/ar/contact',
    '/nl/fout',
    '/nl/niet-gevonden',
    '/_next/static/x.js',
    '/_next/data',
  ],
  ...[
    '/_next/image?url=http://evil.example/x&w=64&q=75',
    '/nl.rsc',
    '/nl.segments/_tree.segment.rsc',
  ],
  ...['//evil.example', '//evil.example/%2f..', '/\\evil.example', '/http://evil.example', '/.env'],
  ...['/%00', '/%', '/%E0%A4%A', '/nl/%ff%fe', '/nl/..%2f..%2fetc/passwd', '/../../etc/passwd'],
  ...[
    '/nl/contact;x',
    '/nl/contact%0d%0aSet-Cookie:a=b',
    '/__proto__',
    '/constructor',
    '/nl/__proto__',
  ],
  ...['/_global-error', '/_not-found', '/404', '/500', '/api/x', '/server/app', '/.next/BUILD_ID'],
  `/${marker}`,
  `/nl/${marker}`,
  `/nl?${marker}=${marker}`,
  `/nl/${'a/'.repeat(400)}`,
  `/nl/${'x'.repeat(6000)}`,
  ...['http://evil.example/nl', 'http://evil.example//', 'evil.example:443', '*', ''],
];
const headers = [
  ...[
    'Host: evil.example',
    'Host:',
    'Host: localhost:99999',
    'Host: [::1',
    'X-Forwarded-Host: evil.example',
  ],
  ...[
    'X-Forwarded-Proto: javascript',
    'X-Forwarded-For: 1.1.1.1',
    'Origin: null',
    'Origin: https://evil.example',
  ],
  ...[
    'RSC: 1',
    'Next-Router-Prefetch: 1',
    'Next-Action: 0011',
    'x-middleware-subrequest: proxy:proxy:proxy',
  ],
  ...[
    'x-middleware-rewrite: http://evil.example',
    'x-nextjs-data: 1',
    'x-matched-path: /evil',
    'x-invoke-path: /_error',
  ],
  ...[
    'Range: bytes=9-1,-,a',
    'If-None-Match: ""',
    'If-Modified-Since: never',
    'Accept-Encoding: br;q=9,,,',
  ],
  ...[
    'Cookie: __prerender_bypass=x; a=\x01',
    'Transfer-Encoding: chunked',
    'Content-Length: -1',
    'Expect: 100-continue',
  ],
  ...[
    'Upgrade: websocket',
    'Connection: upgrade',
    'X: \x00',
    'Bad Header: x',
    `Referer: ${marker}`,
  ],
  `Accept-Language: ${marker}`,
  `Accept-Language: ${'ar,'.repeat(2000)}`,
  ...[
    'Content-Type: multipart/form-data',
    'Content-Type: multipart/form-data; boundary=x',
    'Content-Type: text/x-component',
  ],
];
const bodies = [
  '',
  '',
  '--x\r\nbroken',
  '{"__proto__":1}',
  '\x00\xff\xfe',
  '0\r\n\r\n',
  'a'.repeat(3000),
];

test('3,000 hostile requests: no 5xx, nothing reflected, no way out, the server lives', async ({
  request,
}, { project }) => {
  test.skip(project.name !== 'phone', 'no browser takes part');
  const pick = random(20261123);
  for (let i = 0; i < 3000; i += 25) {
    const requests = Array.from({ length: 25 }, () => {
      const own = [pick(headers), pick(headers), pick(headers)].slice(0, pick([0, 1, 2, 3]));
      const host = own.some((line) => line.startsWith('Host')) ? [] : ['Host: localhost'];
      const start = `${pick(methods)} ${pick(paths)} HTTP/1.1`;
      return [start, ...host, ...own, 'Connection: close', '', pick(bodies)].join('\r\n');
    });
    const answers = await Promise.all(requests.map(raw));
    answers.forEach((answer, n) => {
      const asked = requests[n];
      expect(answer, asked).not.toMatch(/^HTTP\/1\.1 5/);
      expect(answer, asked).not.toContain('<script>x9');
      expect(answer, asked).not.toMatch(/^location: *(https?:)?[/\\]{2}(?!localhost)/im);
      expect(answer, asked).not.toMatch(/^set-cookie:/im);
    });
  }
  expect((await request.get('/nl')).status()).toBe(200);
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
