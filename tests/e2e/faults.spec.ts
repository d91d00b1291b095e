import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/languages';
import { wordsOf } from './site';

const unknown: [path: string, locale: string][] = [
  ['/nl/bestaat-niet', 'nl'],
  ['/ar/bestaat-niet', 'ar'],
  ['/ar/bestaat-niet/', 'ar'],
  ['/fr/hulp/bestaat-niet', 'fr'],
  ['/en/contact/x/y', 'en'],
  ['/xx', 'en'],
  ['/xx/contact', 'en'],
  ['/ar/%E0%A4%A', 'ar'],
  ['/nl/%00', 'nl'],
  ['/ar/..%2f..%2fetc', 'ar'],
  ['/nl/niet-gevonden', 'nl'],
  ['/index.php', 'en'],
  ['/ar/contact/niemand', 'ar'],
  ['/fr/contact/onderwerp/bestaat-niet', 'fr'],
  ['/nl/data/bestaat-niet.vcf', 'nl'],
];

for (const [path, locale] of unknown)
  test(`${path} is a full 404 page in ${locale}`, async ({ page }) => {
    await page.setExtraHTTPHeaders({ 'Accept-Language': 'en' });
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    const words = wordsOf(locale);
    await expect(page.locator('h1')).toHaveText(words.notFound.title);
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale}`));
    await page.locator(`main a[href="/${locale}/contact"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/contact$`));
  });

const moved: [from: string, to: string][] = [
  ['/over-ons/', '/nl/doel'],
  ['/over-ons', '/nl/doel'],
  ['/doel-van-de-dienst/', '/nl/doel'],
  ['/historiek/', '/nl/historiek'],
  ['/nl/', '/nl'],
  ['/nl/contact/', '/nl/contact'],
  ['/NL/Contact', '/nl/contact'],
  ['/AR', '/ar'],
  ['/fr-CA/contact', '/fr/contact'],
  ['/arb/hulp', '/ar/hulp'],
  ['/prs/contact', '/fa/contact'],
  ['/fa-AF', '/fa'],
];

for (const [from, to] of moved)
  test(`${from} moves to ${to} for good, in one step`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(new URL(response.headers().location ?? '', 'http://localhost').pathname).toBe(to);
    expect((await request.get(to, { maxRedirects: 0 })).status()).toBe(200);
  });

test('an address without language leads to the reader’s own', async ({ request }) => {
  for (const path of ['/contact', '/talen', '/hulp/dossier/']) {
    const options = { maxRedirects: 0, headers: { 'Accept-Language': 'ar' } };
    const response = await request.get(path, options);
    expect(response.status()).toBe(307);
    expect(response.headers().location).toBe(`/ar${path.replace(/\/$/, '')}`);
    expect(response.headers().vary).toContain('Accept-Language');
  }
});

const wishes: [header: string, to: string][] = [
  ['ar-SY,ar;q=0.9,en;q=0.5', '/ar'],
  ['de, fr;q=0.3, en;q=0.2', '/fr'],
  ['apc', '/ar'],
  ['tlh', '/nl'],
  ['en;q=0, fr;q=0.1', '/fr'],
  [';;;=,,q=9 <script>', '/nl'],
  ['', '/nl'],
];

for (const [header, to] of wishes)
  test(`"/" for "${header}" goes to ${to}, without a cookie`, async ({ request }) => {
    const response = await request.get('/', {
      maxRedirects: 0,
      headers: { 'Accept-Language': header },
    });
    expect(response.status()).toBe(307);
    expect(new URL(response.headers().location ?? '', 'http://localhost').pathname).toBe(to);
    expect(response.headers()['set-cookie']).toBeUndefined();
    expect(response.headers().vary).toContain('Accept-Language');
  });

test('what a shared link shows is there: title, description and picture', async ({
  page,
  request,
}) => {
  for (const path of ['/nl/hulp/dossier', '/ar/hulp/dossier']) {
    await page.goto(path);
    const meta = (name: string) =>
      page.locator(`meta[property="og:${name}"]`).getAttribute('content');
    const heading = (await page.locator('h1').textContent()) ?? '';
    expect((await meta('title'))?.replace(/\s+/g, ' ')).toBe(heading.replace(/\s+/g, ' '));
    expect((await meta('description'))?.length).toBeGreaterThan(20);
    expect(await page.title()).toContain('Steunpunt Asiel & Migratie');
    const picture = await request.get(new URL((await meta('image')) ?? '').pathname);
    expect(picture.headers()['content-type']).toBe('image/png');
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(path);
    // All but the three languages that a person has to read first.
    await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(locales.length - 3);
  }
  expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml');
  expect((await request.get('/icon.svg')).headers()['content-type']).toContain('image/svg+xml');
});
