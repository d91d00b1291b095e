import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { decider } from '@/lib/addresses/decide';
import { reservedPersonSlugs, sheetSlug } from '@/lib/addresses/directory';
import {
  errorSlug,
  notFoundSlug,
  pathOf,
  requestFailedSlug,
  requestPages,
  requestSlug,
  resultsSlug,
  schoolsWithFormSlug,
  searchSlug,
} from '@/lib/addresses/fixed.mjs';
import { type AddressList, pathsOf } from '@/lib/addresses/list';
import { ownRoutes } from '@/lib/addresses/menu';
import { requestAnswerSlug } from '@/lib/addresses/request';
import { check } from '@/lib/check';
import { slugs } from '@/lib/content/pages';
import { madeSlugs } from '@/lib/directory/advertised';
import { fixtureCopy } from '../fixture/site';

const list: AddressList = JSON.parse(readFileSync('.contentlayer/addresses.json', 'utf8'));
const decide = decider(list);

function ask(pathname: string, more: Partial<Parameters<typeof decide>[0]> = {}) {
  return decide({
    isOurHost: true,
    method: 'GET',
    pathname,
    query: '',
    acceptLanguage: 'en',
    ...more,
  });
}

test('the list has every page of Markdown and of the directory, once', () => {
  expect(list.pages).toEqual([...slugs, ...madeSlugs].sort());
  expect(new Set(list.pages).size).toBe(list.pages.length);
  expect(list.files).toContain('data/bilal-haddad.v4.vcf');
});

test('every address that exists is served', () => {
  for (const path of pathsOf(list).finished) expect(ask(path), path).toEqual({ kind: 'serve' });
});

test.each([
  ['/nl/bestaat-niet', 'nl'],
  ['/ar/bestaat-niet', 'ar'],
  ['/fr/contact/x/y', 'fr'],
  ['/xx', 'en'],
  ['/xx/contact', 'en'],
  ['/prs/bestaat-niet', 'fa'],
  ['/index.php', 'en'],
  ['/nl/niet-gevonden', 'nl'],
  ['/nl/fout', 'nl'],
  ['/ar/..%2f..%2fetc', 'ar'],
  ['/ar/%E0%A4%A', 'ar'],
  ['/nl/%00', 'nl'],
  ['/nl/contact;x', 'nl'],
  ['/nl/contactx', 'nl'],
  ['/nl/data', 'nl'],
  ['/__proto__', 'en'],
  ['/nl/constructor', 'nl'],
])('%s is a 404 page in %s', (path, locale) => {
  expect(ask(path)).toMatchObject({ kind: 'missing', path: pathOf(locale, notFoundSlug) });
});

test.each([
  ['/nl/', '/nl'],
  ['/NL/Contact', '/nl/contact'],
  ['/nl//contact/', '/nl/contact'],
  ['/fr-CA/contact', '/fr/contact'],
  ['/arb/hulp', '/ar/hulp'],
  // What a mail, a chat or a habit sticks to an address.
  ...[
    '.',
    ',',
    ')',
    ').',
    ';',
    ':',
    '!',
    '%20',
    '%0A',
    '%22',
    '”',
    '’',
    '»',
    '>',
    '%3E',
    ']',
    '}',
  ].map((rest) => [`/nl/contact${rest}`, '/nl/contact']),
  ...['*', '_', '…', '،', '؟', '۔', '።', '&nbsp;', '&gt;', '%C2%A0', '%E2%80%8B', '</a>', '-'].map(
    (rest) => [`/ar/hulp/brieven${rest}`, '/ar/hulp/brieven'],
  ),
  ['/nl/contact.html', '/nl/contact'],
  ['/nl/contact.htm', '/nl/contact'],
  ['/nl/index.html', '/nl'],
  ['/nl/hulp/index.html', '/nl/hulp'],
  ['/nl.', '/nl'],
  ['/nl/data/contact.csv)', '/nl/data/contact.csv'],
  ['/NL/Contact.', '/nl/contact'],
  // What has moved, in every language; without one the address was Dutch.
  ['/nl/oude-pagina', '/nl/hulp/fietsles'],
  ['/ar/oude-pagina/', '/ar/hulp/fietsles'],
  ['/oude-pagina', '/nl/hulp/fietsles'],
  ['/oude-pagina,', '/nl/hulp/fietsles'],
  ['/en/contact/dirk-peeters', '/en/contact'],
  ['/en/data/dirk-peeters.vcf', '/en/contact'],
  ['/en/data/dirk-peeters.v4.vcf', '/en/contact'],
])('%s moves to %s for good', (path, to) => {
  expect(ask(path as string)).toEqual({ kind: 'redirect', to, forReader: false });
});

test.each([
  ['/', 'ar-SY,ar;q=0.9', '/ar'],
  ['/', null, '/nl'],
  ['/contact', 'fr', '/fr/contact'],
  ['/contact.', 'fr', '/fr/contact'],
  ['/hulp/brieven/', 'ar', '/ar/hulp/brieven'],
  ['/index.html', 'ar', '/ar'],
])('%s leads a reader of %s to %s', (path, acceptLanguage, to) => {
  expect(ask(path, { acceptLanguage })).toEqual({ kind: 'redirect', to, forReader: true });
});

test('a former address of the same name leads to the Dutch page, and is a page in each language', () => {
  const own = decider({ ...list, moved: { historiek: 'historiek' } });
  const at = (pathname: string) =>
    own({ isOurHost: true, method: 'GET', pathname, query: '', acceptLanguage: 'ar' });
  expect(at('/historiek/')).toEqual({ kind: 'redirect', to: '/nl/historiek', forReader: false });
  expect(at('/ar/historiek')).toEqual({ kind: 'serve' });
});

test('only reading, only this site', () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', ''])
    expect(ask('/nl', { method })).toEqual({ kind: 'refuse', status: 405, allow: 'GET, HEAD' });
  expect(ask('/nl', { method: 'HEAD' })).toEqual({ kind: 'serve' });
  expect(ask('/nl', { isOurHost: false })).toEqual({ kind: 'refuse', status: 421 });
  expect(ask('/', { isOurHost: false, method: 'POST' })).toEqual({ kind: 'refuse', status: 421 });
});

test('a search with a question is answered, one without is the list', () => {
  const path = pathOf('ar', searchSlug);
  expect(ask(path, { query: 'q=a&q=b%20c' })).toEqual({
    kind: 'search',
    locale: 'ar',
    question: 'a b c',
  });
  for (const query of ['', 'Q=a', 'x=q'])
    expect(ask(path, { query }), query).toEqual({ kind: 'serve' });
  expect(ask('/nl/contact', { query: 'q=a' })).toEqual({ kind: 'serve' });
  expect(ask(`/xx/${searchSlug}`, { query: 'q=a' })).toMatchObject({ kind: 'missing' });
});

test('pages with a route of their own are those that the list of routes names', () => {
  const app = join(inject('project'), 'app/[locale]');
  const routes = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.includes('['))
    .map((file) => file.replace(/\/?page\.tsx$/, ''));
  expect(routes.sort()).toEqual(
    [
      ...ownRoutes,
      sheetSlug,
      searchSlug,
      resultsSlug,
      ...requestPages,
      requestAnswerSlug,
      notFoundSlug,
      errorSlug,
    ].sort(),
  );
});

test('no person can take the place of a page of the directory', () => {
  const second = list.pages
    .filter((slug) => slug.startsWith('contact/'))
    .map((slug) => slug.split('/')[1] ?? '');
  const people = ['anna-de-smet', 'bilal-haddad', 'chloe-maes'];
  for (const name of second)
    expect(people.includes(name) || reservedPersonSlugs.includes(name), name).toBe(true);
  for (const file of list.files.filter((slug) => slug.startsWith('data/'))) {
    const name = file.replace('data/', '').split('.')[0] ?? '';
    expect(people.includes(name) || reservedPersonSlugs.includes(name), name).toBe(true);
  }
});

const nginx = readFileSync(join(inject('project'), 'deploy/nginx.conf'), 'utf8');

/** The patterns of nginx by which a path is found among the finished files. */
const locations = [
  ...nginx.matchAll(/location ~ (\S+) \{\s+(?:recursive_error_pages|try_files \$uri)/g),
].map(([, pattern = '']) => new RegExp(pattern.replace('?<tag>', '')));

test('nginx.conf finds every address of the list, and names the pages that answer others', () => {
  expect(locations.length).toBeGreaterThan(2);
  for (const path of pathsOf(list).finished)
    expect(
      locations.some((pattern) => pattern.test(path)),
      path,
    ).toBe(true);
  for (const slug of [notFoundSlug, errorSlug]) expect(nginx).toContain(`/_${slug}.html`);
  expect(nginx).toContain(`/${requestSlug}(/ontvangen/`);
  expect(nginx).toContain(requestFailedSlug.replace(/[^/]+$/, '_$&'));
  const hidden = /location ~ \/_\(([^)]+)\)/.exec(nginx)?.[1]?.split('|');
  expect(hidden?.sort()).toEqual([notFoundSlug, errorSlug].sort());
});

describe('the form for schools', () => {
  const open = decider(list, true);
  const at = (pathname: string, method = 'GET') =>
    open({ isOurHost: true, method, pathname, query: '', acceptLanguage: 'fr' });
  const form = `/ar/${requestSlug}`;
  const key = 'aB3-_x';

  test('while it is open it is a page that takes what is sent, and nothing else does', () => {
    expect(at(form)).toEqual({ kind: 'serve' });
    expect(at(form, 'HEAD')).toEqual({ kind: 'serve' });
    expect(at(form, 'POST')).toEqual({ kind: 'form', locale: 'ar' });
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'post', ''])
      expect(at(form, method)).toEqual({ kind: 'refuse', status: 405, allow: 'GET, HEAD, POST' });
    for (const path of [
      ...pathsOf(list).finished,
      `${form}/`,
      `${form}/ontvangen/${key}`,
      '/',
      '/xx',
    ])
      expect(at(path, 'POST'), path).toEqual({ kind: 'refuse', status: 405, allow: 'GET, HEAD' });
    expect(at(`/${requestSlug}`)).toMatchObject({ to: `/fr/${requestSlug}`, forReader: true });
    expect(at(`${form.toUpperCase()}.`)).toMatchObject({ kind: 'redirect', to: form });
  });

  test('while it is open the page for schools leads to it, and a key to its confirmation', () => {
    expect(at('/nl/scholen')).toEqual({ kind: 'serve', path: `/nl/${schoolsWithFormSlug}` });
    expect(at(`${form}/ontvangen/${key}`)).toEqual({ kind: 'form', locale: 'ar', key });
    for (const path of [...requestPages.slice(1), requestAnswerSlug, `${requestSlug}/ontvangen`])
      expect(at(`/nl/${path}`), path).toMatchObject({ kind: 'missing' });
    expect(at(`${form}/ontvangen/${key}/x`)).toMatchObject({ kind: 'missing' });
    expect(at(`/xx/${requestSlug}`)).toMatchObject({ kind: 'missing' });
  });

  test('while it is closed its addresses lead for now to the page for schools, which names a mailbox', () => {
    const to = { kind: 'redirect', to: '/ar/scholen', forReader: false, forNow: true };
    expect(ask(form)).toEqual(to);
    expect(ask(`${form}/ontvangen/${key}`)).toEqual(to);
    expect(ask('/nl/scholen')).toEqual({ kind: 'serve' });
    expect(ask(form, { method: 'POST' })).toMatchObject({ kind: 'refuse', allow: 'GET, HEAD' });
  });

  test('is there where the content says who is responsible', () => {
    expect(list.requests).toBe(true);
    const site = fixtureCopy();
    site.edit('content/organisation.md', /controller:\n( .*\n)+/, '');
    expect(check(site.root).addresses.requests).toBe(false);
  });
});
