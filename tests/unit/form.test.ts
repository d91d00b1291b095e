import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { decider } from '@/lib/addresses/decide';
import { requestSlug } from '@/lib/addresses/fixed.mjs';
import { answersFrom } from '@/lib/requests/fields';
import type { Desk, Outcome, Sent } from '@/lib/requests/handle';
import type { View } from '@/lib/requests/view';
import { createFront } from '@/lib/server/front';
import { readRelease } from '@/lib/server/release';
import { openSite } from '@/lib/server/site';
import { layRelease } from './release';

// The form on the wire: a desk and a Next that only say what they were asked.
const path = `/nl/${requestSlug}`;
const key = 'abc-DEF_1';
const view: View = { shows: 'received', reference: 'K73PD5MX', receivedAt: '', mail: '' };
const faulty: View = { shows: 'form', answers: answersFrom(() => ''), faults: [], mail: '' };

let sent: Sent[];
let wanted: { path: string; view: View }[];
let outcome: Outcome;
let rendering: boolean;
let port: number;
let folder: string;
const desk: Desk = {
  take: async (one) => {
    sent.push(one);
    return outcome;
  },
  received: async (asked) => (asked === key ? view : undefined),
};
const servers: ReturnType<typeof createFront>[] = [];

beforeAll(async () => {
  folder = await layRelease('eerste', { requests: true });
  const release = readRelease(folder);
  const site = {
    ...(await openSite(release)),
    decide: decider(release.addresses, true),
    renderer: {
      render: async (path: string, view: View) => {
        wanted.push({ path, view });
        return rendering ? { html: 'made by Next' } : undefined;
      },
      close: async () => {},
    },
  };
  const server = createFront({ site: () => site, desk });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});
beforeEach(() => {
  sent = [];
  wanted = [];
  rendering = true;
  outcome = { status: 422, view: faulty };
});

/** What comes back for a request as it is written, once the server has closed. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}
function post(body: string, lines: string[] = [], to = path) {
  const type = lines.some((line) => /^content-type/i.test(line))
    ? []
    : ['Content-Type: application/x-www-form-urlencoded'];
  const length = lines.some((line) => /^(content-length|transfer)/i.test(line))
    ? []
    : [`Content-Length: ${Buffer.byteLength(body)}`];
  const head = [`POST ${to} HTTP/1.1`, 'Host: localhost', ...type, ...length, ...lines];
  return raw([...head, 'Connection: close', '', body].join('\r\n'));
}
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const headerOf = (answer: string, name: string) =>
  new RegExp(`^${name}: (.*)\r$`, 'im').exec(answer)?.[1];

test('what is sent reaches the desk, and its page the reader, with its status and kept by nobody', async () => {
  const answer = await post('name=Mia+%C3%A9&step=check', ['Accept-Language: fr']);
  expect(statusOf(answer)).toBe(422);
  expect(answer).toContain('made by Next');
  expect(headerOf(answer, 'Cache-Control')).toBe('private, no-cache');
  expect(headerOf(answer, 'Content-Security-Policy')).toContain("default-src 'none'");
  expect(sent[0]).toMatchObject({ locale: 'nl', isForeign: false, client: '127.0.0.1' });
  expect(sent[0]?.form.get('name')).toBe('Mia é');
  expect(wanted).toEqual([{ path: `${path}/antwoord`, view: faulty }]);
  await post('', [], `/ar/${requestSlug}`);
  // Who reads another language filled in the Dutch form.
  expect([sent[1]?.locale, wanted[1]?.path]).toEqual(['nl', `/ar/${requestSlug}/antwoord`]);
});

test('what was kept leads to its confirmation; what had been kept before says so', async () => {
  outcome = { receivedKey: key, isNew: true };
  const first = await post('');
  expect([statusOf(first), headerOf(first, 'Location')]).toEqual([303, `${path}/ontvangen/${key}`]);
  outcome = { receivedKey: key, isNew: false };
  expect(headerOf(await post(''), 'Location')).toBe(`${path}/ontvangen/${key}#al-verstuurd`);
});

test('a confirmation is shown to who has its key, and to no search engine and no cache', async () => {
  const get = (one: string) =>
    raw(`GET ${path}/ontvangen/${one} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const answer = await get(key);
  expect(statusOf(answer)).toBe(200);
  expect(headerOf(answer, 'Cache-Control')).toBe('no-store');
  expect(headerOf(answer, 'X-Robots-Tag')).toBe('noindex');
  const missing = await get('another');
  expect([statusOf(missing), wanted.length]).toEqual([404, 1]);
  expect(missing).toContain('niet-gevonden');
});

test('what is no form, too large or broken off reaches nobody', async () => {
  for (const type of ['', 'text/plain', 'application/json', 'multipart/form-data; boundary=x'])
    expect(statusOf(await post('a=b', [`Content-Type: ${type}`])), type).toBe(415);
  const large = `a=${'x'.repeat(33 * 1024)}`;
  const tooLarge = await post(large);
  expect(statusOf(tooLarge)).toBe(413);
  expect(tooLarge).toContain('niet-bewaard');
  const chunk = `${(large.length).toString(16)}\r\n${large}\r\n0\r\n\r\n`;
  expect(statusOf(await post(chunk, ['Transfer-Encoding: chunked']))).toBe(413);
  expect(sent).toEqual([]);
  expect(statusOf(await post('5\r\na=b&c\r\n0\r\n\r\n', ['Transfer-Encoding: chunked']))).toBe(422);
  expect(sent[0]?.form.get('a')).toBe('b');
});

test('who waits for leave to send gets it', async () => {
  const answer = await post('a=b', ['Expect: 100-continue']);
  expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 422/);
});

test('another site is told apart, a browser that does not say is not', async () => {
  for (const [origin, isForeign] of [
    ['https://site.example', false],
    ['http://localhost:3000', false],
    ['null', true],
    ['https://evil.example', true],
    ['https://site.example.evil.example', true],
  ] as const) {
    sent = [];
    await post('a=b', [`Origin: ${origin}`]);
    expect(sent[0]?.isForeign, origin).toBe(isForeign);
  }
});

test('when Next makes no page, the reader is told that nothing was kept, and to go back', async () => {
  rendering = false;
  const answer = await post('a=b');
  expect(statusOf(answer)).toBe(503);
  expect(headerOf(answer, 'Retry-After')).toBe('30');
  expect(answer).toContain(`eerste /nl/scholen/niet-bewaard`);
});

test('how long to wait is said', async () => {
  outcome = { status: 429, view, retryAfter: 123 };
  const answer = await post('a=b');
  expect([statusOf(answer), headerOf(answer, 'Retry-After')]).toEqual([429, '123']);
});

test('no other address takes anything, and a reading request brings nothing', async () => {
  for (const to of [
    '/nl',
    '/nl/scholen',
    `${path}/`,
    `${path}/ontvangen/${key}`,
    `/xx/${requestSlug}`,
  ])
    expect(statusOf(await post('a=b', [], to)), to).toBe(405);
  const withBody = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\na=b`;
  expect(statusOf(await raw(withBody))).toBe(413);
  expect(sent).toEqual([]);
});

test('a finished page of the form has a name that no host gives out by itself', async () => {
  const read = (name: string) => readFileSync(join(folder, 'dist/nl/scholen', name), 'utf8');
  expect(read('_aanvraag.html')).toContain(path);
  expect(() => read('aanvraag.html')).toThrow();
  expect(readFileSync(join(folder, 'dist/_redirects'), 'utf8')).toContain(
    `${path} /nl/scholen 302\n`,
  );
});
