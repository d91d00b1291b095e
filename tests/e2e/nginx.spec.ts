import { expect, test } from '@playwright/test';
import { attack } from './hostile';
import { serveNginx } from './nginx';
import { addresses, files, wordsOf } from './site';

test.describe('nginx with dist/ answers as Next does', () => {
  test.describe.configure({ mode: 'serial' });
  let nginx: Awaited<ReturnType<typeof serveNginx>>;

  test.beforeAll(async ({ isMobile }) => {
    test.skip(!isMobile || !process.env.NGINX, 'once, where there is an nginx');
    nginx = await serveNginx(3212, 3210);
  });
  test.afterAll(() => nginx?.close());

  /** What may differ: how each server counts time, connections and versions of a file. */
  const ownMatters =
    /^(date|connection|keep-alive|server|etag|last-modified|accept-ranges|content-length|transfer-encoding|refresh|vary|content-encoding)$/;

  const paths = [
    ...addresses.map(({ path }) => path),
    ...files.flatMap((file) => [`/nl/${file}`, `/ar/${file}`]),
    ...['/nl/data/bestaat-niet.vcf', '/nl/data', '/nl/data/contact.json.gz'],
    ...['/icon.svg', '/robots.txt', '/sitemap.xml', '/preview.png'],
    ...[
      '/nl/bestaat-niet',
      '/ar/hulp/bestaat-niet',
      '/xx/contact',
      '/nl/niet-gevonden',
      '/nl/fout',
    ],
    ...[
      '/nl.html',
      '/nl/_fout.html',
      '/nl/contact.html.gz',
      '/_headers',
      '/404.html',
      '/index.html',
      '/index',
    ],
    ...['/NL/Contact', '/nl/', '/over-ons/', '/', '/_next/static/x.js'],
  ];

  test('the same status, bytes and headers for every address', async ({ request }) => {
    for (const path of paths) {
      const [ours, theirs] = await Promise.all(
        [nginx.url, 'http://localhost:3210'].map(async (base) => {
          const answer = await request.get(base + path, {
            maxRedirects: 0,
            headers: { 'Accept-Language': 'fr' },
          });
          const headers = Object.entries(answer.headers())
            .filter(([name]) => !ownMatters.test(name))
            .map(([name, value]) => [
              name,
              value
                .replace(/localhost:\d+/, 'localhost')
                .replace(/^(?!text\/html)([^;]+); charset=utf-8$/i, '$1')
                .replace('text/xml', 'application/xml') // the same type, RFC 7303
                .toLowerCase(),
            ]);
          return {
            status: answer.status(),
            headers: Object.fromEntries(headers),
            body: (await answer.body()).toString('base64'),
          };
        }),
      );
      expect(ours, path).toEqual(theirs);
    }
  });

  test('it sends what is pre-compressed, and nothing when the reader has it', async ({
    request,
  }) => {
    for (const encoding of ['br', 'gzip']) {
      const answer = await request.get(`${nginx.url}/ar/contact`, {
        headers: { 'Accept-Encoding': encoding },
      });
      expect(answer.headers()['content-encoding']).toBe(encoding);
      expect(answer.headers().vary).toContain('Accept-Encoding');
    }
    const { etag = '' } = (await request.get(`${nginx.url}/nl`)).headers();
    const again = await request.get(`${nginx.url}/nl`, { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  });

  test('an address that nginx itself refuses gets 4xx, as from Next', async ({ request }) => {
    for (const path of ['/%00', '/nl/%E0%A4%A', '/..%2f..%2fetc%2fpasswd'])
      for (const base of [nginx.url, 'http://localhost:3210']) {
        const status = (await request.get(base + path)).status();
        expect(status === 404 || status === 400, `${base}${path}: ${status}`).toBe(true);
      }
  });

  test('hostile requests get 4xx from nginx too', async ({ request }) => {
    await attack(3212, 1000);
    expect((await request.get(`${nginx.url}/nl`)).status()).toBe(200);
  });

  test('when Next does not answer, pages stay and the rest says so in its language', async ({
    request,
  }) => {
    const alone = await serveNginx(3214, 3299);
    try {
      expect((await request.get(`${alone.url}/ar/contact`)).status()).toBe(200);
      for (const [path, locale] of [
        ['/fr/Contact', 'fr'],
        ['/xx/contact', 'nl'],
        ['/', 'nl'],
      ] as const) {
        const answer = await request.get(alone.url + path);
        expect(answer.status(), path).toBe(502);
        expect(await answer.text(), path).toContain(wordsOf(locale).error.title);
        expect(answer.headers()['content-security-policy'], path).toContain("default-src 'none'");
      }
    } finally {
      alone.close();
    }
  });

  test('another host gets nothing, another method neither', async ({ request }) => {
    const foreign = await request.get(`${nginx.url}/nl`, { headers: { Host: 'evil.example' } });
    expect(foreign.status()).toBe(421);
    for (const path of ['/nl', '/nl/bestaat-niet', '/', '/icon.svg'])
      for (const base of [nginx.url, 'http://localhost:3210']) {
        const refused = await request.post(base + path);
        expect(refused.status(), base + path).toBe(405);
        expect(refused.headers().allow, base + path).toBe('GET, HEAD');
      }
  });
});
