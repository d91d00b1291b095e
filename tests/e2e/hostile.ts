import { connect } from 'node:net';
import { expect } from '@playwright/test';
import { forEach } from './ask';

/** Far longer than any machine needs; whoever waits that long has found a server that does not answer. */
const patience = 600_000;

/**
 * One raw request on a connection that its sender leaves open; the answer as text, once it is
 * complete: by its own length, or because the server closed. Empty when the server closed at once.
 */
export function raw(port: number, request: string): Promise<string> {
  return exchange(port, request, (answer) => isComplete(answer, request.startsWith('HEAD ')));
}

/** The same, when the server has closed the connection by itself. */
export function rawUntilClosed(port: number, request: string): Promise<string> {
  return exchange(port, request, () => false);
}

function exchange(
  port: number,
  request: string,
  isEnough: (answer: string) => boolean,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request, 'latin1'));
    let answer = '';
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`No end of the answer in ${patience / 1000} s:\n${request}\n\n${answer}`));
    }, patience);
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      answer += chunk;
      if (isEnough(answer)) done();
    });
    socket.on('close', done).on('error', done);
  });
}

/** Whether an answer has all that it said it would have (RFC 9112, 6.3). */
function isComplete(answer: string, isHead: boolean): boolean {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const head = answer.slice(0, end);
  const body = answer.slice(end + 4);
  const [, status = ''] = /^HTTP\/1\.\d (\d+)/.exec(head) ?? [];
  // "Go on" comes before the answer itself.
  if (/^1\d\d$/.test(status)) return isComplete(body, isHead);
  if (isHead || status === '204' || status === '304') return true;
  if (/^transfer-encoding:.*chunked/im.test(head)) return /(^|\r\n)0\r\n\r\n$/.test(body);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  return length !== undefined && body.length >= Number(length);
}

/** Mulberry32: picks the same of a list at every run. */
export function random(seed: number) {
  let state = seed;
  return <T>(list: readonly T[]): T => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return list[((t ^ (t >>> 14)) >>> 0) % list.length] as T;
  };
}

const marker = 'zq"><script>x9';
const lines = (text: string) => text.trim().split(/\s*\n\s*/);

const methods = lines(`GET
  GET
  GET
  GET
  HEAD
  POST
  PUT
  PATCH
  DELETE
  OPTIONS
  TRACE
  CONNECT
  PROPFIND
  FOO
  get`).concat('');

const paths = [
  ...lines(`/
    /nl
    /ar/contact
    /nl/fout
    /nl/niet-gevonden
    /icon.svg
    /robots.txt
    /sitemap.xml
    /preview.png
    /nl/data/contact.csv
    /_next/static/x.js
    /_next/data
    /_next/data/%ff/nl.json
    /_next/data/x/nl.json
    /x/../_next/data/x/index.json
    /_next/image?url=http://evil.example/x&w=64&q=75
    /nl.rsc
    /nl.segments/_tree.segment.rsc
    //evil.example
    //evil.example/%2f..
    /\\evil.example
    /http://evil.example
    /.env
    /%00
    /%
    /%E0%A4%A
    /nl/%ff%fe
    /nl/..%2f..%2fetc/passwd
    /../../etc/passwd
    /nl/contact;x
    /nl/contact%0d%0aSet-Cookie:a=b
    /__proto__
    /constructor
    /nl/__proto__
    /_global-error
    /_not-found
    /404
    /500
    /api/x
    /server/app
    /.next/BUILD_ID
    http://evil.example/nl
    http://evil.example//
    evil.example:443
    *`),
  '',
  `/${marker}`,
  `/nl/${marker}`,
  `/nl?${marker}=${marker}`,
  `/nl/${'a/'.repeat(400)}`,
  `/nl/${'x'.repeat(6000)}`,
];

const headers = [
  ...lines(`Host: evil.example
    Host:
    Host: localhost:99999
    Host: [::1
    X-Forwarded-Host: evil.example
    X-Forwarded-Proto: javascript
    X-Forwarded-For: 1.1.1.1
    Origin: null
    Origin: https://evil.example
    RSC: 1
    Next-Router-Prefetch: 1
    Next-Action: 0011
    x-middleware-subrequest: proxy:proxy:proxy
    x-middleware-rewrite: http://evil.example
    x-nextjs-data: 1
    x-matched-path: /evil
    x-invoke-path: /_error
    x-invoke-status: 500
    Range: bytes=9-1,-,a
    Range: bytes=99999999-
    If-Match: "x"
    If-None-Match: ""
    If-None-Match: *
    If-Modified-Since: never
    If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT
    Accept-Encoding: br;q=9,,,
    Transfer-Encoding: chunked
    Transfer-Encoding: gzip
    Content-Length: -1
    Expect: 100-continue
    Expect: x
    Upgrade: websocket
    Connection: upgrade
    Bad Header: x
    Content-Type: multipart/form-data
    Content-Type: multipart/form-data; boundary=x
    Content-Type: text/x-component`),
  'Connection: Upgrade\r\nUpgrade: websocket',
  'Cookie: __prerender_bypass=x; a=\x01',
  'X: \x00',
  `X: ${'a'.repeat(20_000)}`,
  `Referer: ${marker}`,
  `Accept-Language: ${marker}`,
  `Accept-Language: ${'ar,'.repeat(2000)}`,
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
const versions = ['1.1', '1.1', '1.1', '1.1', '1.1', '1.1', '1.0', '2.0', '9.9'];

/** So many requests that nobody sends in good faith, the same for the same seed. */
export function hostileRequests(count: number, seed = 20261123): string[] {
  const pick = random(seed);
  return Array.from({ length: count }, () => {
    const own = [pick(headers), pick(headers), pick(headers)].slice(0, pick([0, 1, 2, 3]));
    const host = own.some((line) => line.startsWith('Host')) ? [] : ['Host: localhost'];
    const start = `${pick(methods)} ${pick(paths)} HTTP/${pick(versions)}`;
    return [start, ...host, ...own, 'Connection: close', '', pick(bodies)].join('\r\n');
  });
}

/**
 * Hostile requests, some at a time. Each gets an answer that is no 5xx, carries the strict headers,
 * reflects nothing and leads nowhere else; only CONNECT may be cut off.
 */
export async function attack(port: number, count: number): Promise<void> {
  await forEach(
    hostileRequests(count),
    async (asked) => {
      const answer = await raw(port, asked);
      if (asked.startsWith('CONNECT') && answer === '') return;
      const wrong = [
        !/^HTTP\/1\.1 [1-4]\d\d /.test(answer) && 'no answer below 500',
        !/^content-security-policy: default-src 'none';/im.test(answer) && 'no strict headers',
        answer.includes('<script>x9') && 'reflects',
        /^location: *(https?:)?[/\\]{2}(?!localhost)/im.test(answer) && 'leads away',
        /^(set-cookie|x-powered-by|x-nextjs-|x-middleware-)/im.test(answer) && 'says too much',
      ].filter(Boolean);
      // One comparison for each request: thousands of `expect` would take longer than the requests.
      if (wrong.length > 0) expect({ wrong, asked, answer }).toEqual({ wrong: [], asked, answer });
    },
    25,
  );
}
