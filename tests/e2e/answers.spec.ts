import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { addresses } from './site';

const expected = {
  'cache-control': 'public, max-age=0, must-revalidate',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

test('every kind of answer carries the same strict headers', async ({ request }) => {
  const kinds: [path: string, status: number, method?: string][] = [
    ['/nl', 200],
    ['/nl', 200, 'HEAD'],
    ['/ar/contact', 200],
    ['/ar/bestaat-niet', 404],
    ['/', 307],
    ['/NL', 308],
    ['/nl', 405, 'POST'],
    ['/icon.svg', 200],
    ['/preview.png', 200],
    ['/nl/data/contact.json', 200],
    ['/ar/data/leen-geys.vcf', 200],
    ['/sitemap.xml', 200],
    ['/robots.txt', 200],
  ];
  for (const [path, status, method = 'GET'] of kinds) {
    const answer = await request.fetch(path, { method, maxRedirects: 0 });
    const headers = answer.headers();
    expect(answer.status(), path).toBe(status);
    expect(headers, `${method} ${path}`).toMatchObject(expected);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src 'self' data:;/,
    );
    for (const rule of ["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/unsafe|\*|https?:|src data:/);
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  }
});

test('a page that has not changed is not sent again', async ({ request }) => {
  for (const path of ['/nl', '/ar/hulp/dossier', '/icon.svg']) {
    const { etag = '' } = (await request.get(path)).headers();
    expect(etag, path).not.toBe('');
    const again = await request.get(path, { headers: { 'If-None-Match': etag } });
    expect(again.status(), path).toBe(304);
    expect((await again.body()).length).toBe(0);
  }
  const packed = await request.get('/nl', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(packed.headers()['content-encoding']).toBe('gzip');
});

test('a first visit is one request, small, and carries no script', async ({ request }) => {
  const sizes: number[] = [];
  for (const { path } of addresses) {
    const html = await (await request.get(path)).text();
    expect(html, path).not.toMatch(
      /<script(?! data-own="" type="application\/ld\+json">)|<link[^>]+(stylesheet|preload)|_next/,
    );
    sizes.push(gzipSync(html, { level: 9 }).length);
    expect(sizes.at(-1), `${path} in bytes`).toBeLessThanOrEqual(14_000);
  }
  const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)];
  expect(median, 'median in bytes').toBeLessThanOrEqual(6_000);
});

test('the browser asks for the page and nothing else', async ({ page }) => {
  for (const path of ['/nl', '/ar/contact/leen-geys', '/fr/hulp/dossier', '/nl/bestaat-niet']) {
    const asked: string[] = [];
    page.on('request', (sent) => asked.push(new URL(sent.url()).pathname));
    await page.goto(path, { waitUntil: 'load' });
    // A browser asks for an icon when it has nothing better to do.
    await page.waitForTimeout(300);
    page.removeAllListeners('request');
    expect(asked).toEqual([path]);
  }
});

test('every style of the pages is used by one of them', async ({ page }) => {
  const unused = new Set<string>();
  for (const { path, locale } of addresses) {
    if (locale !== 'nl' && locale !== 'ar') continue;
    await page.goto(path);
    const missing: string[] = await page.evaluate(() => {
      const selectors: string[] = [];
      const collect = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule) selectors.push(rule.selectorText);
          else if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
        }
      };
      for (const sheet of document.styleSheets) collect(sheet.cssRules);
      // A state or a part of an element counts as the element.
      const states = /::?(before|after|marker|-webkit-[\w-]+|hover|focus(-visible)?|target)/g;
      const plain = (selector: string) => selector.replace(states, ':where(*)');
      return selectors.filter((selector) => !document.querySelector(plain(selector)));
    });
    if (path === '/nl') for (const selector of missing) unused.add(selector);
    for (const selector of unused) if (!missing.includes(selector)) unused.delete(selector);
  }
  expect([...unused]).toEqual([]);
});
