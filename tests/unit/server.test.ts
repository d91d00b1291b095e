import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { tameConnections } from '@/lib/server/connections';
import { securityHeaders, styleHashes } from '@/lib/server/headers.mjs';
import { isOurHost } from '@/lib/server/hosts';
import { readTarget, tameRequests } from '@/lib/server/requests';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['localhost', true],
  ['localhost:3000', true],
  ['127.0.0.1:80', true],
  ['[::1]:3000', true],
  ['site.example', true],
  ['SITE.example.:443', true],
  ['www.site.example', true],
  ['other.example', true],
  ['evil.example', false],
  ['evilsite.example', false],
  ['site.example.evil.example', false],
  ['xsite.example', false],
  ['localhost.evil.example', false],
  ['mysite.example', false],
  ['', false],
  [null, false],
])('the host %s is ours: %s', (host, ours) => {
  vi.stubEnv('SITE_URL', 'https://site.example');
  vi.stubEnv('ALLOWED_HOSTS', 'www.site.example, other.example');
  expect(isOurHost(host)).toBe(ours);
});

test('without settings only this machine is ours', () => {
  vi.stubEnv('SITE_URL', undefined);
  vi.stubEnv('ALLOWED_HOSTS', '');
  expect(isOurHost('site.example')).toBe(false);
  expect(isOurHost('')).toBe(false);
  expect(isOurHost('localhost')).toBe(true);
});

test('the policy allows what a page needs and nothing else', () => {
  const headers = Object.fromEntries(
    securityHeaders('http://localhost:3000').map(({ key, value }) => [key, value]),
  );
  expect(headers['Content-Security-Policy']?.split('; ')).toEqual([
    "default-src 'none'",
    `style-src ${styleHashes}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]);
  expect(headers).toMatchObject({
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  for (const name of ['geolocation', 'camera', 'microphone', 'browsing-topics'])
    expect(headers['Permissions-Policy']).toContain(`${name}=()`);
  expect(headers['Strict-Transport-Security']).toBeUndefined();
});

test('with https, and only then, browsers are told to keep to it', () => {
  const names = (url: string) => securityHeaders(url).map(({ key }) => key);
  expect(names('https://example.org')).toContain('Strict-Transport-Security');
  expect(names('http://localhost:3000')).not.toContain('Strict-Transport-Security');
});

test.each([
  ['/nl/contact?a=b?c', { path: '/nl/contact?a=b?c' }],
  ['http://evil.example/nl', { host: 'evil.example', path: '/nl' }],
  ['HTTP://evil.example', { host: 'evil.example', path: '/' }],
  ['http://evil.example//x', { host: 'evil.example', path: '/x' }],
  ['//evil.example/%2f', { path: '/evil.example/%2f' }],
  ['/\\evil.example', { path: '/evil.example' }],
  ['/nl//contact', { path: '/nl/contact' }],
  ['*', { path: '/*' }],
  ['', { path: '/' }],
  ['/nl.rsc?_rsc=1', { path: '/nl_?_rsc=1' }],
  ['/_next/data/x/nl.json', { path: '/next_/data/x/nl.json' }],
  ['/x/..//_next/data/x/nl.json', { path: '/x/../next_/data/x/nl.json' }],
])('the target "%s" is read as %o', (target, read) => {
  expect(readTarget(target)).toEqual(read);
});

/** A bare server of Node behind the guard: it answers with what it was given. */
function guarded(): Promise<{ server: Server; port: number; seen: () => IncomingMessage }> {
  let last: IncomingMessage;
  const server = createServer((request, response) => {
    last = request;
    response.setHeader('Vary', 'rsc, next-router-state-tree, Accept-Language');
    response.setHeader('x-nextjs-cache', 'HIT');
    response.setHeader('x-middleware-rewrite', '/x');
    response.end('ok');
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, port: (server.address() as AddressInfo).port, seen: () => last }),
    ),
  );
}

/** What comes back for some lines of a request. */
function send(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

beforeAll(() => {
  tameRequests();
  tameConnections();
});

test('what only the framework’s navigation reads, and conditions that may be ignored, do not reach it', async () => {
  const { server, port, seen } = await guarded();
  const own = ['Accept-Language: ar', 'If-None-Match: "x"', 'Host: localhost'];
  const taken = [
    'RSC: 1',
    'Next-Router-Prefetch: 1',
    'Next-Action: x',
    'Range: bytes=9-1',
    'If-Range: "x"',
    'If-Match: "x"',
    'If-Unmodified-Since: never',
  ];
  const lines = ['GET http://localhost//nl HTTP/1.1', ...own, ...taken, 'Connection: close'];
  const answer = await send(port, `${lines.join('\r\n')}\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(Object.keys(seen().headers).sort()).toEqual([
    'accept-language',
    'connection',
    'host',
    'if-none-match',
    'x-method',
  ]);
  expect(seen().url).toBe('/nl');
  expect(answer).toMatch(/^Vary: Accept-Language\r$/m);
  expect(answer).not.toMatch(/x-nextjs|x-middleware/i);
  server.close();
});

test.each(['POST', 'TRACE', 'PROPFIND'])(
  '%s is told to the decision and never waited for',
  async (method) => {
    const { server, port, seen } = await guarded();
    // The body that is announced never comes.
    const head = `${method} /nl HTTP/1.1\r\nHost: evil.example\r\nX-Method: GET\r\nContent-Length: 99\r\n\r\n`;
    const answer = await send(port, head);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(seen().headers['x-method']).toBe(method);
    expect(seen().method).toBe('GET');
    expect(seen().headers.host).toBe('evil.example');
    server.close();
  },
);

test('the host of an absolute target counts, and a request without host has an empty one', async () => {
  const { server, port, seen } = await guarded();
  await send(
    port,
    'GET http://evil.example/nl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  );
  expect(seen().headers.host).toBe('evil.example');
  await send(port, 'GET /nl HTTP/1.0\r\n\r\n');
  expect(seen().headers.host).toBe('');
  server.close();
});

test('what Node cannot read is refused with the strict headers, an upgrade is a request', async () => {
  const { server, port } = await guarded();
  const broken = await send(port, 'GET /nl HTTP/1.1\r\nBad Header: x\r\n\r\n');
  expect(broken).toMatch(/^HTTP\/1\.1 400 /);
  expect(broken).toMatch(/^Content-Security-Policy: default-src 'none'; style-src 'none';/m);
  const long = await send(port, `GET /nl HTTP/1.1\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1\.1 431 /);
  const upgrade = await send(
    port,
    'GET /nl HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
  );
  expect(upgrade).toMatch(/^HTTP\/1\.1 200 /);
  server.close();
});
