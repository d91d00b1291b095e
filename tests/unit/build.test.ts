import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { errorSlug, hiddenSlugs, notFoundSlug, requestPages } from '@/lib/addresses/fixed.mjs';
import adapter from '@/lib/build/adapter.mjs';
import { writeDist } from '@/lib/build/dist.mjs';
import { finish } from '@/lib/build/finish.mjs';

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

test('a page that would keep a part of the framework, or is not prerendered, stops the build, by name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  mkdirSync(join(folder, '.contentlayer'));
  const known = (pages: string[], files: string[] = []) => {
    const list = {
      locales: ['nl'],
      tags: {},
      pages,
      unlisted: [],
      together: [],
      files,
      moved: {},
    };
    writeFileSync(join(folder, '.contentlayer/addresses.json'), JSON.stringify(list));
  };
  known(['contact']);
  const fileOf = (slug: string, body: string) => {
    const filePath = join(folder, `${slug.replace('/', '-')}.html`);
    writeFileSync(filePath, page('', body));
    return { pathname: `/nl/${slug}`, fallback: { filePath } };
  };
  const prerenders = [
    fileOf('contact', '<img src="/_next/image?url=x">'),
    ...hiddenSlugs.map((slug) => fileOf(slug, '<p>Tekst</p>')),
  ];
  const outputs = { prerenders, staticFiles: [] };
  const context = { outputs, projectDir: folder, distDir: folder } as never;
  await expect(adapter.onBuildComplete?.(context)).rejects.toThrow(
    'The page /nl/contact still carries',
  );
  for (const [pages, files, missing] of [
    [['contact', 'team'], [], '/nl/team'],
    [['contact'], ['data/contact.csv'], '/nl/data/contact.csv'],
  ] as const) {
    known([...pages], [...files]);
    await expect(adapter.onBuildComplete?.(context)).rejects.toThrow(
      `The page ${missing} is not prerendered`,
    );
  }
});

test('the finished site for any host: compressed, with headers, what moved, and a page for 404', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  const [dist, assets] = [join(folder, 'dist'), join(folder, 'public')];
  mkdirSync(assets);
  writeFileSync(join(assets, 'icon.svg'), '<svg/>');
  const files = new Map(
    ['/nl', '/nl/talen', `/nl/${notFoundSlug}`, `/nl/${errorSlug}`, '/_not-found'].map(
      (address) => {
        const file = join(folder, `${address.replaceAll('/', '_')}.html`);
        writeFileSync(file, page('', address));
        return [address, file];
      },
    ),
  );
  const moved = { oud: 'contact', historiek: 'historiek' };
  const list = {
    locales: ['nl', 'ar'],
    tags: {},
    pages: [],
    unlisted: [],
    together: [],
    files: [],
    moved,
  };
  await writeDist(dist, { files, assets, headers: [{ key: 'X-A', value: 'b' }], list });
  const read = (name: string) => readFileSync(join(dist, name), 'utf8');
  expect(readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()).toEqual(
    [
      ...[
        '404.html',
        'icon.svg',
        'index.html',
        'nl.html',
        'nl/_fout.html',
        'nl/_niet-gevonden.html',
        'nl/talen.html',
      ].flatMap((name) => [name, `${name}.br`, `${name}.gz`]),
      ...[
        '_headers',
        '_nginx-data-headers.conf',
        '_nginx-headers.conf',
        '_nginx-passed-headers.conf',
        '_redirects',
        'nl',
      ],
    ].sort(),
  );
  expect(read('404.html')).toBe(read('nl/_niet-gevonden.html'));
  expect(read('index.html')).toBe(read('nl/talen.html'));
  expect(read('_redirects')).toBe(
    '/oud /nl/contact 308\n/nl/oud /nl/contact 308\n/ar/oud /ar/contact 308\n/historiek /nl/historiek 308\n',
  );
  expect(read('_headers')).toMatch(/^\/\*\n {2}X-A: b\n\/\*\/data\/\*\n/);
  expect(read('_nginx-data-headers.conf')).toContain('Access-Control-Allow-Origin "*"');
  expect(read('_nginx-headers.conf')).toContain('add_header X-A "b" always;');
  expect(gunzipSync(readFileSync(join(dist, 'nl.html.gz'))).toString()).toBe(read('nl.html'));
  expect(brotliDecompressSync(readFileSync(join(dist, 'nl.html.br'))).toString()).toBe(
    read('nl.html'),
  );
});

test('the pages of the form are among the finished ones only where somebody is responsible for it', async () => {
  for (const requests of [true, false]) {
    const folder = mkdtempSync(join(tmpdir(), 'form-'));
    for (const name of ['.contentlayer', 'public']) mkdirSync(join(folder, name));
    const slugs = ['talen', ...hiddenSlugs, ...requestPages];
    const html = slugs.map((slug) => [slug, page('<style>a{}</style>', slug)]);
    const json = ['data/contact.json', JSON.stringify({ modified: '2026-06-15T10:00:00Z' })];
    const prerenders = [...html, json].map(([slug = '', text = ''], i) => {
      const filePath = join(folder, `${i}${slug.includes('.') ? '.body' : '.html'}`);
      writeFileSync(filePath, text);
      return { pathname: `/nl/${slug}`, fallback: { filePath } };
    });
    const list = {
      locales: ['nl'],
      tags: {},
      pages: ['talen'],
      unlisted: [],
      together: [],
      files: ['data/contact.json'],
      requests,
      moved: {},
    };
    writeFileSync(join(folder, '.contentlayer/addresses.json'), JSON.stringify(list));
    const outputs = { prerenders, staticFiles: [] };
    await adapter.onBuildComplete?.({ outputs, projectDir: folder } as never);
    const written = readdirSync(join(folder, 'dist/nl'), { recursive: true, encoding: 'utf8' });
    const found = written.filter((name) => name.endsWith('.html') && name.startsWith('scholen/'));
    expect(found.sort()).toEqual(
      requests
        ? ['scholen/_aanvraag.html', 'scholen/_met-aanvraag.html', 'scholen/_niet-bewaard.html']
        : [],
    );
    const moved = readFileSync(join(folder, 'dist/_redirects'), 'utf8');
    expect(moved).toBe(requests ? '/nl/scholen/aanvraag /nl/scholen 302\n' : '');
  }
});
