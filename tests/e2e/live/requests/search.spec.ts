import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { pathOf, searchSlug } from '../../../../lib/addresses/fixed.mjs';
import { locales } from '../../../../lib/i18n/languages';
import { ask, forEach } from '../../ask';
import { urlOf } from '../../sites';

const live = urlOf('live');

/** What a browser would run of a page. */
function scriptsIn(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = 'tagName' in node ? node : undefined;
  const handlers = own?.attrs.filter(({ name }) => name.startsWith('on')) ?? [];
  return [
    ...(own?.tagName === 'script' ? ['script'] : []),
    ...handlers.map(({ name }) => name),
    ...('childNodes' in node ? node.childNodes.flatMap(scriptsIn) : []),
  ];
}

test('an answer to a word is kept by nobody and sets nothing', async () => {
  for (const locale of ['nl', 'ar'])
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, body } = await ask(`${live}${pathOf(locale, searchSlug)}?q=asiel`, {
        method,
      });
      expect(status).toBe(200);
      expect(headers['cache-control']).toContain('no-store');
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
      expect(headers['content-encoding']).toBeUndefined();
      if (method === 'GET') expect(String(body)).not.toMatch(/<script|_next/);
    }
});

test('an answer is packed for who can unpack it, and lighter than a search page may be', async () => {
  for (const locale of locales) {
    const url = `${live}${pathOf(locale, searchSlug)}?q=asiel`;
    const { headers, body } = await ask(url, { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(String(gunzipSync(body))).toContain('<ul class="rows"><li>');
    expect(body.length, locale).toBeLessThan(8300);
  }
});

test('no bytes in a question break the answer, and none come back as markup', async () => {
  const parts = [
    '<',
    '>',
    '"',
    "'",
    '&',
    '%00',
    '%ff',
    '%c3%28',
    '%ed%a0%80',
    '%',
    '+',
    '\\',
    '/',
    '..',
    '{{',
    '%ee%80%80',
    '%ee%80%80%23found%ee%80%81',
    '%ee%80%80%26title%ee%80%81',
    '$',
    '(',
    '[',
    '*',
    '^',
    '~',
    ':',
    '%0d%0a',
    '%e2%80%ae',
    '%f0%9f%98%80',
    'a'.repeat(500),
    'onerror=',
    '<script>alert(1)</script>',
    '<svg/onload=1>',
    '__proto__',
    'constructor',
  ];
  const pairs = parts.flatMap((one) => parts.map((other): [string, string] => [one, other]));
  const queries = pairs.flatMap(([one, other]) => [
    `q=${one}${other}`,
    `q=asiel${one}&q=${other}bis`,
  ]);
  const others = ['q', 'q=&q=', 'q[]=1', 'q[a]=1', 'Q=1', 'q=1;q=2', `${'q=a&'.repeat(300)}`];
  await forEach([...queries, ...others], async (query) => {
    const locale = locales[query.length % locales.length] ?? 'nl';
    const path = `${pathOf(locale, searchSlug)}?${query.replace(/[<>"\\^[\]{}]/g, encodeURIComponent)}`;
    const { status, body } = await ask(live + path);
    expect(status < 500, `${status} ${path}`).toBe(true);
    expect(scriptsIn(parse(String(body))), path).toEqual([]);
  });
});
