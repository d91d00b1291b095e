import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { languages, locales } from '../../../../lib/i18n/languages';
import { ask, forEach } from '../../ask';
import { addresses, asSeen, fileAddresses, isMarkdown, list, somebody, wordsOf } from '../../live';
import { urlOf } from '../../sites';

const live = urlOf('live');

/** Headers of every answer, and what must not stand there. */
function expectStrict(headers: Record<string, unknown>, what: string, isData = false) {
  expect(headers, what).toMatchObject({
    'cache-control': 'public, max-age=0, must-revalidate',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': isData ? 'cross-origin' : 'same-origin',
  });
  // Other sites may load data, and no page.
  expect(headers['access-control-allow-origin'], what).toBe(isData ? '*' : undefined);
  const policy = String(headers['content-security-policy']);
  // One more where the content has what the form for schools needs.
  expect(policy, what).toMatch(
    /^default-src 'none'; style-src(?: 'sha256-[\w+/=]{44}'){7,8}; img-src 'self' data:;/,
  );
  for (const rule of ["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"])
    expect(policy, what).toContain(rule);
  expect(policy, what).not.toMatch(/unsafe|\*|https?:|src data:/);
  expect(headers['permissions-policy'], what).toContain('geolocation=()');
  expect(headers['x-powered-by'], what).toBeUndefined();
  expect(headers['set-cookie'], what).toBeUndefined();
}

test('every kind of answer carries the same strict headers', async () => {
  const kinds: [path: string, status: number, method?: string][] = [
    ['/nl', 200, 'HEAD'],
    ['/ar/bestaat-niet', 404],
    ['/', 307],
    ['/NL', 308],
    ['/nl/contact.', 308],
    ['/nl', 405, 'POST'],
    ['/icon.svg', 200],
    ['/preview.png', 200],
    ['/sitemap.xml', 200],
    ['/robots.txt', 200],
  ];
  for (const [path, status, method] of kinds) {
    const answer = await ask(live + path, { method });
    expect(answer.status, path).toBe(status);
    expectStrict(answer.headers, `${method} ${path}`);
  }
});

for (const locale of locales)
  test(`${locale}: every page is the finished file, small and without a script`, async () => {
    const own = addresses.filter((address) => address.locale === locale);
    await forEach(own, async ({ path }) => {
      const { status, headers, body } = await ask(live + path);
      expect(status, path).toBe(200);
      expectStrict(headers, path);
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
      expect(body.equals(readFileSync(`dist${path}.html`)), `${path} is dist${path}.html`).toBe(
        true,
      );
      // The page is all there is: no script, so nothing that runs later, and nothing to fetch.
      expect(body.toString(), path).not.toMatch(
        /<script(?! data-own="" type="application\/ld\+json">)|<noscript|<[^>]+ on[a-z]+=|javascript:|<link[^>]+(stylesheet|preload)|<(img|iframe|object|embed|audio|video|source)\b|@import|url\(|_next/i,
      );
      const bytes = statSync(`dist${path}.html.gz`).size;
      expect(bytes, `${path} in bytes`).toBeLessThanOrEqual(14_000);
    });
  });

test('what stands around the text of every page is small, whatever editors write', () => {
  for (const { path } of addresses) {
    const html = readFileSync(`dist${path}.html`, 'utf8');
    const frame = html.replace(/<main[\s\S]*<\/main>/, '');
    expect(frame.length, path).toBeLessThan(html.length);
    expect(gzipSync(frame, { level: 9 }).length, `${path} in bytes`).toBeLessThanOrEqual(4_800);
  }
});

const types: Record<string, string> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The type of a file of the directory, by its address. */
function typeOf(path: string): string | undefined {
  if (path.endsWith('/changes.json')) return 'application/feed+json';
  return types[/\.([a-z]+)$/.exec(path)?.[1] ?? 'json'];
}

test('every file of the directory is the finished file, with its own type', async () => {
  await forEach([...fileAddresses, '/contact-1.schema.json'], async (path) => {
    const { status, headers, body } = await ask(live + path);
    expect(status, path).toBe(200);
    expectStrict(headers, path, true);
    expect(headers['content-type'], path).toBe(typeOf(path));
    const file = `dist${path}${/\.[a-z]+$/.test(path) ? '' : '.json'}`;
    expect(body.equals(readFileSync(file)), `${path} is ${file}`).toBe(true);
  });
});

test('a loader is told when a file last changed, and gets nothing while it has not', async () => {
  const { modified } = JSON.parse(readFileSync('dist/nl/data/contact.json', 'utf8'));
  await forEach(fileAddresses, async (path) => {
    const { headers } = await ask(live + path);
    const { etag = '', 'last-modified': last = '' } = headers;
    expect(etag, path).toMatch(/^"[\w-]{22}"$/);
    expect(new Date(last).toISOString().slice(0, 10), path).toBe(modified);
    const later = new Date(Date.parse(last) + 86_400_000).toUTCString();
    const known: [condition: Record<string, string>, status: number][] = [
      [{ 'If-None-Match': etag }, 304],
      [{ 'If-Modified-Since': last }, 304],
      [{ 'If-Modified-Since': later }, 304],
      [{ 'If-None-Match': '"another"', 'If-Modified-Since': later }, 200],
      [{ 'If-Modified-Since': new Date(0).toUTCString() }, 200],
    ];
    for (const [condition, status] of known) {
      const again = await ask(live + path, { headers: condition });
      expect(again.status, `${path} ${JSON.stringify(condition)}`).toBe(status);
    }
  });
});

test('a page that has not changed is not sent again, and is packed on its way', async () => {
  for (const path of ['/nl', `/ar/contact/${somebody.slug}`, '/icon.svg']) {
    const { etag = '' } = (await ask(live + path)).headers;
    expect(etag, path).not.toBe('');
    const again = await ask(live + path, { headers: { 'If-None-Match': etag } });
    expect(again.status, path).toBe(304);
    expect(again.body.length).toBe(0);
  }
  const packed = await ask(`${live}/nl`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(packed.headers['content-encoding']).toBe('gzip');
});

/** The value of an attribute in a finished page: the element is found by what stands before it. */
function attribute(html: string, start: string, name: string): string | undefined {
  const [element = ''] = new RegExp(`<${start}[^>]*>`).exec(html) ?? [];
  return new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1]?.replaceAll('&amp;', '&');
}

test('page, hreflang and sitemap say the same to search engines, and what the page says to its reader', async () => {
  const xml = readFileSync('dist/sitemap.xml', 'utf8');
  expect((await ask(`${live}/sitemap.xml`)).body.toString()).toBe(xml);
  expect((await ask(`${live}/robots.txt`)).body.toString()).toContain('/sitemap.xml');
  const inSitemap = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  expect(new Set(inSitemap).size, 'each page once').toBe(inSitemap.length);
  const offered = new Set(inSitemap);
  for (const slug of list.pages) {
    const own = addresses.filter((address) => address.slug === slug);
    const tags = own.filter(({ path }) => offered.has(path)).map(({ locale }) => locale);
    expect(tags, `/${slug} in Dutch`).toContain('nl');
    for (const { locale, path } of own) {
      const html = readFileSync(`dist${path}.html`, 'utf8');
      const text = asSeen(html.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&'));
      const words = wordsOf(locale).notice;
      const isOld = text.includes(words.outdated) || text.includes(words.missing);
      const isUnread = text.includes(words.machine) && languages[locale].confidence !== 'high';
      // What the directory makes follows from the interface words on it.
      if (isMarkdown(slug)) expect(tags.includes(locale), path).toBe(!isOld && !isUnread);
      const robots = attribute(html, 'meta name="robots"', 'content') ?? '';
      expect(robots.includes('noindex'), path).toBe(!tags.includes(locale));
      const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)"/gi)];
      expect(
        others.map(([, tag]) => tag),
        path,
      ).toEqual(tags.includes(locale) ? [...tags, 'x-default'] : []);
      // Without a language in it, an address leads every reader to their own.
      const [, noLanguage] = /hreflang="x-default" href="([^"]+)"/i.exec(html) ?? [];
      if (noLanguage) expect(new URL(noLanguage).pathname, path).toBe(`/${slug}`);
      const canonical = new URL(attribute(html, 'link rel="canonical"', 'href') ?? '').pathname;
      expect(canonical, path).toBe(isOld ? path.replace(/^\/[^/]+/, '/nl') : path);
    }
  }
  const known = new Set(addresses.map(({ path }) => path));
  expect(inSitemap.filter((path) => !known.has(path))).toEqual([]);
});

test('what a shared link shows is there: title, description and picture', async () => {
  const { name } = JSON.parse(readFileSync('dist/nl/data/contact.json', 'utf8')).organisation;
  for (const { path } of addresses) {
    const html = readFileSync(`dist${path}.html`, 'utf8');
    const og = (key: string) => attribute(html, `meta property="og:${key}"`, 'content') ?? '';
    const [, title = ''] = /<title>([^<]*)/.exec(html) ?? [];
    expect(og('title'), path).not.toBe('');
    expect(title.replaceAll('&amp;', '&'), path).toBe(`${og('title')} – ${name}`);
    expect(og('description'), path).not.toBe('');
    expect(new URL(og('image')).pathname, path).toBe('/preview.png');
    expect(new URL(og('url')).pathname, path).toBe(path);
    // An address that is valid as it stands: what is none is written with percent signs.
    expect(attribute(html, 'link rel="icon"', 'href'), path).toMatch(
      /^data:image\/svg\+xml,(?:[\w!$&'()*+,;=:@/?.~-]|%[\dA-F]{2})+$/,
    );
  }
  expect((await ask(`${live}/preview.png`)).headers['content-type']).toBe('image/png');
  expect((await ask(`${live}/icon.svg`)).headers['content-type']).toContain('image/svg+xml');
});

test('nothing of the framework is served', async () => {
  const flight = await ask(`${live}/nl/contact`, { headers: { RSC: '1' } });
  expect(flight.body.toString()).toMatch(/^<!doctype html>/i);
  const chunks = readdirSync('.next/static/chunks');
  expect(chunks.length).toBeGreaterThan(0);
  const parts = chunks.map((name) => `/_next/static/chunks/${name}`);
  const ends = ['/nl.rsc', '/nl/contact.rsc', '/nl.segments/_tree.segment.rsc', '/x.rsc'];
  await forEach([...ends, ...parts], async (path) => {
    const answer = await ask(live + path, { headers: { RSC: '1' } });
    // At most it leads to the page that may have been meant.
    if (answer.status === 308) expect(answer.headers.location, path).toMatch(/^\/nl(\/contact)?$/);
    else expect(answer.status, path).toBe(404);
    expect(answer.body.toString(), path).not.toMatch(/_next|__next/);
  });
});
