import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import type { AddressList } from '../../../lib/addresses/list';
import { ask, forEach } from '../ask';
import { urlOf } from '../sites';

// The invented site with 60 people more and a language more.

const folder = 'test-copies/large';
const large = urlOf('large');
const everybody = readdirSync(`${folder}/content/staff`).length;
const wordsOf = (locale: string): typeof import('../../../messages/nl.json') =>
  JSON.parse(readFileSync(`${folder}/messages/${locale}.json`, 'utf8'));

test('every file has everybody', async () => {
  expect(everybody).toBeGreaterThan(60);
  for (const locale of ['nl', 'ar', 'fa-af']) {
    const get = async (name: string) =>
      (await ask(`${large}/${locale}/data/${name}`)).body.toString();
    const { people } = JSON.parse(await get('contact.json'));
    expect(people).toHaveLength(everybody);
    const rows = Papa.parse<Record<string, string>>((await get('contact.csv')).slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
    // The service itself is the first row and the first card.
    expect(rows).toHaveLength(everybody + 1);
    const bilal = rows.find(({ name }) => name === 'Bilal Haddad');
    expect(bilal).toMatchObject({
      confirmation: 'confirmed',
      away: '2026-06-10/2026-06-20',
      languages: 'nl | ar | ti',
      phone: 'tel:+3215000001',
    });
    for (const name of ['contact.vcf', 'contact.v4.vcf'])
      expect((await get(name)).match(/END:VCARD/g)).toHaveLength(everybody + 1);
    const { body } = await ask(`${large}/${locale}/hsds/services`);
    const { contents: services } = JSON.parse(body.toString());
    const service = services.find(({ url }: { url: string }) => url.endsWith('/hulp/fietsles'));
    expect(service.alert).toContain('Bilal Haddad');
    expect(service.contacts.length).toBeGreaterThan(12);
  }
});

test('the added language is there, from the language list to the files', async ({ page }) => {
  await page.goto('/nl/talen');
  await page.locator('main a[hreflang="fa-af"]').click();
  await expect(page).toHaveURL(/\/fa-af$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa-AF');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  // What is not translated yet is Dutch, and says so; what is, is not.
  const { notice } = wordsOf('fa-af');
  await expect(page.getByText(notice.missing)).toBeVisible();
  await page.goto('/fa-af/talen');
  await expect(page.locator('.above .note summary')).toContainText(notice.short);
  await expect(page.getByText(notice.missing)).toHaveCount(0);
  await expect(page.locator('.prose')).toContainText('زبان خود را انتخاب کنید.');
  const { status, headers } = await ask(large, {
    headers: { 'Accept-Language': 'fa-AF,fa;q=0.9' },
  });
  expect(status).toBe(307);
  expect(headers.location).toBe('/fa-af');
  expect((await ask(`${large}/prs/contact`)).headers.location).toBe('/fa-af/contact');
  const xml = (await ask(`${large}/sitemap.xml`)).body.toString();
  expect(xml).toContain('/fa-af/talen<');
  expect(xml).not.toContain('/fa-af/team<');
});

test('every page stays small; the sheet is for paper', async () => {
  const list: AddressList = JSON.parse(
    readFileSync(`${folder}/.contentlayer/addresses.json`, 'utf8'),
  );
  const paths = list.locales.flatMap((locale) =>
    list.pages.filter((slug) => slug !== 'contact/blad').map((slug) => `/${locale}/${slug}`),
  );
  await forEach(paths, async (path) => {
    const { status, body } = await ask(large + path.replace(/\/$/, ''));
    expect(status, path).toBe(200);
    const bytes = gzipSync(body, { level: 9 }).length;
    expect(bytes, path).toBeLessThanOrEqual(14_000);
  });
});

test('answers are lists of names that lead to the person', async ({ page }) => {
  // Digits are 0 to 9 in every language.
  await page.goto('/fa-af/contact');
  await expect(page.locator('.rows').first()).toContainText(/\d+ نفر/);
  await expect(page.locator('main')).not.toContainText(/\p{Nd}(?<![0-9])/u);
  for (const locale of ['nl', 'ar']) {
    await page.goto(`/${locale}/contact`);
    await page.locator('section[aria-labelledby="topics"] a[href$="/onderwerp/brieven"]').click();
    await expect(page).toHaveURL(/\/contact\/onderwerp\/brieven$/);
    const list = page.locator('.rows li');
    expect(await list.count()).toBeGreaterThan(12);
    await list.first().getByRole('link').click();
    await expect(page.locator('a.button[href^="mailto:"]')).toBeVisible();
  }
});

test('a page says once that the service is closed, and on a person’s page that they are away', async ({
  page,
}) => {
  for (const slug of ['groep/gezinnen', 'onderwerp/fietsles', 'dag/donderdag', 'bilal-haddad']) {
    await page.goto(`/nl/contact/${slug}`);
    await expect(page.getByText('Ons Steunpunt is gesloten op')).toHaveCount(1);
    await expect(page.getByText('Ons Steunpunt is gesloten van')).toHaveCount(1);
  }
  await expect(page.locator('#bilal-haddad')).toContainText('Niet hier van');
});
