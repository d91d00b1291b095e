import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { locales } from '../../../../lib/i18n/languages';
import { ask } from '../../ask';
import { list, somebody } from '../../live';
import { urlOf } from '../../sites';
import { formerAddresses, stuckAddresses } from '../../wrongAddresses';

const live = urlOf('live');

const unknown: [path: string, locale: string][] = [
  ['/nl/bestaat-niet', 'nl'],
  ['/ar/bestaat-niet', 'ar'],
  ['/ar/bestaat-niet/', 'ar'],
  ['/ar/bestaat-niet.', 'ar'],
  ['/fr/hulp/bestaat-niet', 'fr'],
  ['/en/contact/x/y', 'en'],
  ['/xx', 'en'],
  ['/xx/contact', 'en'],
  ['/ar/%E0%A4%A', 'ar'],
  ['/nl/%00', 'nl'],
  ['/ar/..%2f..%2fetc', 'ar'],
  ['/nl/niet-gevonden', 'nl'],
  ['/nl/fout', 'nl'],
  ['/index.php', 'en'],
  ['/ar/contact/niemand', 'ar'],
  ['/fr/contact/onderwerp/bestaat-niet', 'fr'],
  ['/nl/data/bestaat-niet.vcf', 'nl'],
  [`/nl/contact${'.'.repeat(2000)}`, 'nl'],
];

for (const [path, locale] of unknown)
  test(`${path.slice(0, 60)} is the 404 page in ${locale}`, async () => {
    const conditions = { 'If-None-Match': '*', 'If-Modified-Since': new Date().toUTCString() };
    for (const headers of [{}, conditions]) {
      const asked = { headers: { 'Accept-Language': 'en', ...headers } };
      const { status, body } = await ask(live + path, asked);
      expect(status).toBe(404);
      expect(body.equals(readFileSync(`dist/${locale}/_niet-gevonden.html`))).toBe(true);
    }
  });

const moved: [from: string, to: string][] = [
  ['/nl/', '/nl'],
  ['/nl/contact/', '/nl/contact'],
  ['/NL/Contact', '/nl/contact'],
  ['/AR', '/ar'],
  ['/fr-CA/contact', '/fr/contact'],
  ['/arb/hulp', '/ar/hulp'],
  ['/prs/contact', '/fa/contact'],
  ['/fa-AF', '/fa'],
];

/** Every address leads to its place for good, in one step, and something is there. */
async function expectMoved(moves: [from: string, to: string][]) {
  for (const [from, to] of moves) {
    const { status, headers } = await ask(live + from);
    expect(status, from).toBe(308);
    expect(headers.location, from).toBe(to);
    expect((await ask(live + to)).status, to).toBe(200);
  }
}

test('another spelling of an address moves to the right one, for good and in one step', () =>
  expectMoved(moved));

test('every former address leads on, in every language and without one', () =>
  expectMoved(formerAddresses(list)));

test('an address with something stuck to its end leads to the page that was meant', () =>
  expectMoved(stuckAddresses(list, somebody.slug)));

test('an address without language leads to the reader’s own', async () => {
  const slugs = ['contact', 'talen', `contact/${somebody.slug}`];
  for (const slug of slugs)
    for (const rest of ['', '/', '.', '%20'])
      for (const [wish, locale] of [
        ['ar', 'ar'],
        ['tlh', 'en'],
        ['', 'nl'],
      ]) {
        const asked = { headers: { 'Accept-Language': wish } };
        const { status, headers } = await ask(`${live}/${slug}${rest}`, asked);
        expect(status, slug + rest).toBe(307);
        expect(headers.location).toBe(`/${locale}/${slug}`);
        expect(headers.vary).toContain('Accept-Language');
      }
});

const wishes: [header: string, to: string][] = [
  ['ar-SY,ar;q=0.9,en;q=0.5', '/ar'],
  ['de, fr;q=0.3, en;q=0.2', '/fr'],
  ['apc', '/ar'],
  ['tlh', '/en'],
  ['sq, ur;q=0.8, ckb;q=0.7', '/en'],
  ['en;q=0, fr;q=0.1', '/fr'],
  [';;;=,,q=9 <script>', '/nl'],
  ['', '/nl'],
];

for (const [header, to] of wishes)
  test(`"/" for "${header}" goes to ${to}, without a cookie`, async () => {
    const { status, headers } = await ask(live, { headers: { 'Accept-Language': header } });
    expect(status).toBe(307);
    expect(headers.location).toBe(to);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers.vary).toContain('Accept-Language');
  });

test('every language is reached by its own tag in any case', async () => {
  for (const locale of locales) {
    const upper = locale.toUpperCase();
    expect((await ask(`${live}/${upper}/contact`)).headers.location).toBe(`/${locale}/contact`);
    const asked = { headers: { 'Accept-Language': `${upper},xx;q=0.1` } };
    expect((await ask(live, asked)).headers.location).toBe(`/${locale}`);
  }
});
