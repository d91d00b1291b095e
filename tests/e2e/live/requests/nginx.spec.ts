import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { expect, test } from '@playwright/test';
import { ask, forEach } from '../../ask';
import { attack, hostileRequests, raw, rawUntilClosed } from '../../hostile';
import { addresses, asSeen, fileAddresses, list, somebody, wordsOf } from '../../live';
import { ports, urlOf } from '../../sites';
import { formerAddresses, stuckAddresses } from '../../wrongAddresses';

// nginx was started beside the site, where there is one.
test.skip(!process.env.NGINX, 'there is no nginx');

const own = urlOf('live');
const nginx = urlOf('nginx');

/** What may differ: how each server counts time, connections and versions of a file. */
const ownMatters =
  /^(date|connection|keep-alive|server|etag|last-modified|accept-ranges|content-length|transfer-encoding|refresh|vary|content-encoding)$/;

/** What a reader gets: status, bytes, and every header that means something to them. */
async function answerOf(base: string, path: string) {
  const { status, headers, body } = await ask(base + path, {
    headers: { 'Accept-Language': 'fr' },
  });
  const meant = Object.entries(headers)
    .filter(([name]) => !ownMatters.test(name))
    .map(([name, value]) => [
      name,
      String(value)
        .replace(/localhost:\d+/, 'localhost')
        .replace(/^(?!text\/html)([^;]+); charset=utf-8$/i, '$1')
        .replace('text/xml', 'application/xml') // the same type, RFC 7303
        .toLowerCase(),
    ]);
  return { status, headers: Object.fromEntries(meant), body: body.toString('base64') };
}

async function expectSame(paths: readonly string[]) {
  await forEach(paths, async (path) => {
    const [ours, theirs] = await Promise.all([nginx, own].map((base) => answerOf(base, path)));
    expect(ours, path).toEqual(theirs);
  });
}

for (const locale of list.locales)
  test(`${locale}: nginx with dist/ gives every page and file as the site’s own server does`, () =>
    expectSame([
      ...addresses.filter((address) => address.locale === locale).map(({ path }) => path),
      ...fileAddresses.filter((path) => path.startsWith(`/${locale}/`)),
      `/${locale}/bestaat-niet`,
      `/${locale}/niet-gevonden`,
    ]));

test('nginx with dist/ answers every other address as the site’s own server does', () =>
  expectSame([
    ...['/nl/data/bestaat-niet.vcf', '/nl/data', '/nl/data/contact.json.gz'],
    ...['/icon.svg', '/robots.txt', '/sitemap.xml', '/preview.png'],
    ...['/ar/hulp/bestaat-niet', '/xx/contact', '/xx', '/nl/fout'],
    ...['/nl/zoeken?q=asiel', '/ar/zoeken?x=1&q=%D9%84', '/nl/zoeken?x=1', '/xx/zoeken?q=a'],
    ...['/nl.html', '/nl/_fout.html', '/nl/contact.html.gz', '/_headers', '/404.html'],
    ...['/index.html', '/index', '/NL/Contact', '/nl/', '/', '/contact', '/_next/static/x.js'],
  ]));

test('a loader gets the same tag and the same day from nginx, and nothing while nothing changed', async () => {
  await forEach(fileAddresses, async (path) => {
    const [theirs, ours] = await Promise.all([nginx, own].map((base) => ask(base + path)));
    const { etag = '', 'last-modified': last } = ours?.headers ?? {};
    expect(theirs?.headers, path).toMatchObject({ etag, 'last-modified': last });
    const again = await ask(nginx + path, { headers: { 'If-None-Match': etag } });
    expect(again.status, path).toBe(304);
  });
});

test('nginx passes on former addresses, and those with something stuck to them', () =>
  expectSame([
    ...formerAddresses(list).map(([from]) => from),
    ...stuckAddresses(list, somebody.slug).map(([from]) => from),
  ]));

test('nginx sends what is pre-compressed, and nothing when the reader has it', async () => {
  for (const encoding of ['br', 'gzip']) {
    const { headers } = await ask(`${nginx}/ar/contact`, {
      headers: { 'Accept-Encoding': encoding },
    });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toContain('Accept-Encoding');
  }
  const { etag = '' } = (await ask(`${nginx}/nl`)).headers;
  const again = await ask(`${nginx}/nl`, { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
});

test('an address that nginx itself refuses gets 4xx, as from the site’s own server', async () => {
  for (const path of ['/%00', '/nl/%E0%A4%A', '/..%2f..%2fetc%2fpasswd'])
    for (const base of [nginx, own]) {
      const { status } = await ask(base + path);
      expect([400, 404], `${base}${path}: ${status}`).toContain(status);
    }
});

test('1,000 hostile requests get 4xx from nginx too', async () => {
  // Each request waits for its own answer, however long that takes.
  test.setTimeout(0);
  await attack(ports.nginx, 1000);
  expect((await ask(`${nginx}/nl`)).status).toBe(200);
});

/** What nginx itself refuses and Node reads: a condition, a percent sign alone, a control letter. */
function isReadOtherwise(request: string): boolean {
  const marks = /^If-(Unmodified-Since|Match)|^\S+ \S*%(?![\da-f]{2})/im;
  return marks.test(request) || request.includes('\x01');
}

/** What came of a request: refused, or answered with what, leading where. */
function outcome(answer: string): string {
  const last = answer.replace(/^HTTP\/1\.1 100[\s\S]*?\r\n\r\n/, '');
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(last)?.[1] ?? 400);
  const [, to = ''] = /^location: (.*)\r/im.exec(last) ?? [];
  return status >= 400 ? 'refused' : `${status} ${to.replace(/^http:\/\/localhost(:\d+)?/, '')}`;
}

test('hostile requests fare the same in nginx and in the site’s own server', async () => {
  test.setTimeout(0);
  const requests = hostileRequests(1000, 7).filter((request) => !isReadOtherwise(request));
  expect(requests.length).toBeGreaterThan(800);
  await forEach(requests, async (request) => {
    const answers = [raw(ports.nginx, request), raw(ports.live, request)];
    const [theirs, ours] = (await Promise.all(answers)).map(outcome);
    if (theirs !== ours) expect({ request, ours }).toEqual({ request, ours: theirs });
  });
});

test('when nobody answers behind it, pages stay and the rest says so in its language', async () => {
  const alone = urlOf('nginxAlone');
  expect((await ask(`${alone}/ar/contact`)).status).toBe(200);
  // A word is not looked for, but everything that could be found is there.
  const searched = await ask(`${alone}/ar/zoeken?q=asiel`);
  expect(searched.status).toBe(200);
  expect(searched.body.equals(readFileSync('dist/ar/zoeken.html'))).toBe(true);
  const missing = await ask(`${alone}/fr/bestaat-niet`);
  expect(missing.status).toBe(404);
  expect(missing.body.equals(readFileSync('dist/fr/_niet-gevonden.html'))).toBe(true);
  for (const [path, locale] of [
    ['/fr/Contact', 'fr'],
    ['/xx/contact', 'nl'],
    ['/nl/contact.', 'nl'],
  ] as const) {
    const answer = await ask(alone + path);
    expect(answer.status, path).toBe(502);
    const said = asSeen(answer.body.toString().replaceAll('&nbsp;', ' '));
    expect(said, path).toContain(wordsOf(locale).error.title);
    expect(answer.headers['content-security-policy'], path).toContain("default-src 'none'");
  }
  // The files of the directory stay, too, for other sites as well.
  for (const path of ['/ar/data/contact.csv', '/nl/hsds', '/nl/hsds/services']) {
    const answer = await ask(alone + path);
    expect(answer.status, path).toBe(200);
    expect(answer.headers['access-control-allow-origin'], path).toBe('*');
    expect(answer.headers['cross-origin-resource-policy'], path).toBe('cross-origin');
    const file = `dist${path}${/\.[a-z]+$/.test(path) ? '' : '.json'}`;
    expect(answer.body.equals(readFileSync(file)), path).toBe(true);
  }
  // Who has not chosen a language yet chooses one.
  for (const path of ['/', '/contact', `/contact/${somebody.slug}`]) {
    const answer = await ask(alone + path);
    expect(answer.status, path).toBe(200);
    expect(answer.body.equals(readFileSync('dist/index.html')), path).toBe(true);
    expect(answer.headers.vary, path).toContain('Accept-Language');
    expect(answer.headers['content-security-policy'], path).toContain("default-src 'none'");
  }
});

test('nobody is written down: no page, no other host, no handshake that fails', async () => {
  const canary = '/nl/CANARY-address';
  await ask(nginx + canary, { headers: { 'User-Agent': 'CANARY', 'X-Forwarded-For': 'CANARY' } });
  await ask(nginx + canary, { headers: { Host: 'CANARY.example' } });
  const tls = ports.nginx + 1000;
  await rawUntilClosed(tls, `GET ${canary} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  await new Promise((resolve) =>
    connect({ port: tls, host: '127.0.0.1', servername: 'canary.example' })
      .on('error', resolve)
      .on('close', resolve),
  );
  const folder = process.env.NGINX_LOGS ?? '';
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
  expect(logs.length).toBeGreaterThan(0);
  for (const name of logs)
    expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(
      /CANARY|canary|127\.0\.0\.1/,
    );
});

test('another host gets nothing, another method neither', async () => {
  const foreign = await ask(`${nginx}/nl`, { headers: { Host: 'evil.example' } });
  expect(foreign.status).toBe(421);
  for (const path of ['/nl', '/nl/bestaat-niet', '/', '/icon.svg', '/nl/contact.'])
    for (const base of [nginx, own]) {
      const refused = await ask(base + path, { method: 'POST' });
      expect(refused.status, base + path).toBe(405);
      expect(refused.headers.allow, base + path).toBe('GET, HEAD');
    }
});
