import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import adapter from '@/lib/build/adapter.mjs';
import { finish } from '@/lib/build/finish.mjs';
import { securityHeaders } from '@/lib/server/headers.mjs';
import { readTarget } from '@/lib/server/requests';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="nl"><head>${head}</head><body>${body}</body></html>`;

test('a finished page has none of the framework and all of ours', () => {
  const { html, styles } = finish(
    page(
      '<style data-href="x">a{color:red}</style><link rel="preload" as="script" href="/_next/a.js"><link rel="modulepreload" href="/_next/b.js"><link rel="canonical" href="/nl"><script src="/_next/c.js" async></script>',
      '<div hidden=""><!--$--></div><p>Tekst <b>vet</b></p><script>self.__next_f=[]</script><script data-own src="/zoek.js"></script><script type="application/ld+json" data-own>{"a":1}</script>',
    ),
  );
  expect(html).not.toMatch(/_next|hidden|<!--/);
  expect(html).toContain('<p>Tekst <b>vet</b></p>');
  expect(html).toContain('<link rel="canonical" href="/nl">');
  expect(html).toContain('src="/zoek.js"');
  expect(html).toContain('{"a":1}');
  // echo -n 'a{color:red}' | openssl dgst -sha256 -binary | base64
  expect(styles).toEqual(["'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='"]);
  expect(html).toContain('<style>a{color:red}</style>');
});

test('with https, and only then, browsers are told to keep to it', () => {
  const names = (url: string) => securityHeaders(url).map(({ key }) => key);
  expect(names('https://example.org')).toContain('Strict-Transport-Security');
  expect(names('http://localhost:3000')).not.toContain('Strict-Transport-Security');
});

test('a page that would keep a part of the framework, or is not prerendered, stops the build, by name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const name of ['.contentlayer', 'messages']) mkdirSync(join(folder, name));
  const known = (slugs: string[]) =>
    writeFileSync(join(folder, '.contentlayer/slugs.json'), JSON.stringify(slugs));
  writeFileSync(join(folder, 'messages/nl.json'), '{}');
  known(['contact']);
  const filePath = join(folder, 'contact.html');
  writeFileSync(filePath, page('', '<img src="/_next/image?url=x">'));
  writeFileSync(join(folder, 'contact.meta'), '{}');
  const outputs = {
    prerenders: [{ pathname: '/nl/contact', fallback: { filePath } }],
    staticFiles: [],
  };
  const context = { outputs, projectDir: folder, distDir: folder } as never;
  await expect(adapter.onBuildComplete?.(context)).rejects.toThrow(
    'The page /nl/contact still carries',
  );
  known(['contact', 'team']);
  await expect(adapter.onBuildComplete?.(context)).rejects.toThrow(
    'The page /nl/team is not prerendered',
  );
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
