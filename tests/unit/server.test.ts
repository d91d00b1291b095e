import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { securityHeaders } from '@/lib/build/headers.mjs';
import { createFront } from '@/lib/server/front';
import type { Health } from '@/lib/server/health';
import { isOurHost } from '@/lib/server/hosts';
import { readRelease } from '@/lib/server/release';
import { openSite, type Site } from '@/lib/server/site';
import { readTarget } from '@/lib/server/target';
import { layRelease } from './release';

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
  vi.stubEnv('ALLOWED_HOSTS', 'www.site.example, other.example');
  expect(isOurHost(host, 'https://site.example')).toBe(ours);
});

test('without settings only this machine is ours', () => {
  vi.stubEnv('ALLOWED_HOSTS', '');
  expect(isOurHost('site.example', 'http://localhost:3000')).toBe(false);
  expect(isOurHost('', 'http://localhost:3000')).toBe(false);
  expect(isOurHost('localhost', 'http://localhost:3000')).toBe(true);
});

const styles = ["'sha256-one'", "'sha256-two'"];

test('the policy allows what a page needs and nothing else', () => {
  const headers = Object.fromEntries(
    securityHeaders({ siteUrl: 'http://localhost:3000', styles }).map(({ key, value }) => [
      key,
      value,
    ]),
  );
  expect(headers['Content-Security-Policy']?.split('; ')).toEqual([
    "default-src 'none'",
    `style-src ${styles.join(' ')}`,
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

test('with https, and only then, browsers are told to keep to it; hosts below only when asked', () => {
  const hsts = (siteUrl: string, more?: string) =>
    securityHeaders({ siteUrl, styles, hsts: more }).find(
      ({ key }) => key === 'Strict-Transport-Security',
    )?.value;
  expect(hsts('http://localhost:3000', 'includeSubDomains')).toBeUndefined();
  expect(hsts('https://example.org')).toBe('max-age=63072000');
  expect(hsts('https://example.org', 'includeSubDomains; preload')).toBe(
    'max-age=63072000; includeSubDomains; preload',
  );
});

test.each([
  ['/nl/contact?a=b?c', { path: '/nl/contact', query: 'a=b?c' }],
  ['http://evil.example/nl', { host: 'evil.example', path: '/nl', query: '' }],
  ['HTTP://evil.example', { host: 'evil.example', path: '/', query: '' }],
  ['http://evil.example//x', { host: 'evil.example', path: '/x', query: '' }],
  ['//evil.example/%2f', { path: '/evil.example/%2f', query: '' }],
  ['/\\evil.example', { path: '/evil.example', query: '' }],
  ['/nl//contact', { path: '/nl/contact', query: '' }],
  ['*', { path: '/*', query: '' }],
  ['', { path: '/', query: '' }],
])('the target "%s" is read as %o', (target, read) => {
  expect(readTarget(target)).toEqual(read);
});

const health: Health = {
  release: '0001',
  commit: 'abc',
  builtAt: '2026-06-15T10:00:00.000Z',
  nextChange: null,
  contentAgeDays: 3,
  failed: null,
  held: false,
};
let site: Site;
let folder: string;
let port: number;
const server = createFront({ site: () => site, health: () => health });

beforeAll(async () => {
  folder = await layRelease('eerste');
  site = await openSite(readRelease(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** What comes back for some lines of a request, once the server has closed. */
function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}
const get = (path: string, lines: string[] = [], method = 'GET') =>
  send(
    [`${method} ${path} HTTP/1.1`, 'Host: localhost', ...lines, 'Connection: close', '', ''].join(
      '\r\n',
    ),
  );
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const headerOf = (answer: string, name: string) =>
  new RegExp(`^${name}: (.*)\r$`, 'im').exec(answer)?.[1];

test('a page is the finished file, packed as the reader can unpack it', async () => {
  const plain = await get('/nl/contact');
  expect(statusOf(plain)).toBe(200);
  expect(headerOf(plain, 'content-type')).toBe('text/html; charset=utf-8');
  expect(headerOf(plain, 'vary')).toBe('Accept-Encoding');
  expect(plain).toContain('eerste /nl/contact');
  const packed = await get('/nl/contact', ['Accept-Encoding: gzip, br']);
  expect(headerOf(packed, 'content-encoding')).toBe('br');
  const body = Buffer.from(packed.slice(packed.indexOf('\r\n\r\n') + 4), 'latin1');
  expect(brotliDecompressSync(body).toString()).toBe(
    readFileSync(join(folder, 'dist/nl/contact.html'), 'utf8'),
  );
  const refused = await get('/nl/contact', ['Accept-Encoding: br;q=0']);
  expect(headerOf(refused, 'content-encoding')).toBeUndefined();
});

test('what the reader has is not sent again, however it was packed; another version is', async () => {
  for (const lines of [[], ['Accept-Encoding: gzip']]) {
    const etag = headerOf(await get('/nl', lines), 'etag') ?? '';
    const again = await get('/nl', [...lines, `If-None-Match: W/"x", ${etag}`]);
    expect(statusOf(again)).toBe(304);
    expect(again.slice(again.indexOf('\r\n\r\n') + 4)).toBe('');
    expect(headerOf(again, 'etag')).toBe(etag);
  }
  expect(statusOf(await get('/nl', ['If-None-Match: "x"']))).toBe(200);
  expect(statusOf(await get('/nl/bestaat-niet', ['If-None-Match: *']))).toBe(404);
});

test('HEAD is told everything but the bytes', async () => {
  const [full, head] = await Promise.all([get('/nl'), get('/nl', [], 'HEAD')]);
  expect(head.replace(/^Date.*\r\n/m, '')).toBe(
    full.slice(0, full.indexOf('\r\n\r\n') + 4).replace(/^Date.*\r\n/m, ''),
  );
});

test.each([
  ['/', ['Accept-Language: ar'], 307, '/ar'],
  ['/oud', [], 308, '/nl/contact'],
  ['/NL/Contact/', [], 308, '/nl/contact'],
])('%s %j leads elsewhere with %i', async (path, lines, status, to) => {
  const answer = await get(path, lines);
  expect(statusOf(answer)).toBe(status);
  expect(headerOf(answer, 'location')).toBe(to);
  expect(headerOf(answer, 'vary')).toBe(status === 307 ? 'Accept-Language' : undefined);
});

test('a 404 page that follows the reader’s languages says so, another does not', async () => {
  const reader = await get('/xyz', ['Accept-Language: ar']);
  expect(statusOf(reader)).toBe(404);
  expect(reader).toContain('eerste /ar/niet-gevonden');
  expect(headerOf(reader, 'vary')).toBe('Accept-Encoding, Accept-Language');
  const own = await get('/ar/xyz');
  expect(own).toContain('eerste /ar/niet-gevonden');
  expect(headerOf(own, 'vary')).toBe('Accept-Encoding');
});

test.each([
  ['an unknown method', 'FOO /nl HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  [
    'a POST whose body never comes',
    'POST /nl HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n',
    405,
  ],
  [
    'a body with a GET',
    'GET /nl HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n',
    413,
  ],
  ['another host', 'GET /nl HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n', 421],
  [
    'another host in the target',
    'GET http://evil.example/nl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    421,
  ],
  ['no host', 'GET /nl HTTP/1.0\r\n\r\n', 421],
  [
    'two hosts',
    'GET /nl HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    400,
  ],
  ['no path', 'GET * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 400],
  ['another protocol', 'GET /nl HTTP/2.0\r\nHost: localhost\r\nConnection: close\r\n\r\n', 400],
  [
    'a request with something unreadable behind it',
    'GET /nl HTTP/1.1\r\nHost: localhost\r\n\r\n\x00\xff',
    200,
  ],
  ['a header with a space', 'GET /nl HTTP/1.1\r\nBad Header: x\r\n\r\n', 400],
  ['a header without end', `GET /nl HTTP/1.1\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
  [
    'an expectation',
    'GET /nl HTTP/1.1\r\nHost: localhost\r\nExpect: x\r\nConnection: close\r\n\r\n',
    200,
  ],
  [
    'an upgrade',
    'GET /nl HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
    200,
  ],
])('%s is answered, with the strict headers', async (_, text, status) => {
  const answer = await send(text);
  expect(statusOf(answer)).toBe(status);
  expect(headerOf(answer, 'content-security-policy')).toMatch(/^default-src 'none'; style-src/);
});

test('a refused method is told which ones there are', async () => {
  expect(headerOf(await get('/nl', [], 'DELETE'), 'allow')).toBe('GET, HEAD');
});

test('a file that has vanished is no 404 and no stack: the error page, in the reader’s language', async () => {
  const whole = site;
  site = {
    ...whole,
    file: (address) =>
      address === '/ar' ? Promise.reject(new Error('gone')) : whole.file(address),
  };
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const answer = await get('/ar');
  site = whole;
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
  expect(statusOf(answer)).toBe(503);
  expect(headerOf(answer, 'retry-after')).toBe('30');
  expect(answer).toContain('eerste /ar/fout');
});

test('health: this machine and who has the token know all, others only that the site is up', async () => {
  const body = async (lines: string[] = []) =>
    JSON.parse((await get('/healthz', lines)).split('\r\n\r\n')[1] ?? '');
  expect(await body()).toEqual({ status: 'up', ...health });
  expect(await body(['X-Forwarded-For: unknown'])).toEqual({ status: 'up' });
  vi.stubEnv('HEALTH_TOKEN', 'geheim');
  expect(await body(['X-Forwarded-For: unknown', 'Authorization: Bearer geheim'])).toEqual({
    status: 'up',
    ...health,
  });
  expect(await body(['X-Forwarded-For: unknown', 'Authorization: Bearer geheil'])).toEqual({
    status: 'up',
  });
  expect(headerOf(await get('/healthz'), 'cache-control')).toBe('no-store');
});
