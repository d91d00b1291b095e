import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { addPeople } from '../bench/people.mjs';
import { serveCopy } from './copy';
import { wordsOf } from './site';

/** Adds a language with the steps that the README names, and no other. */
function addLanguage(folder: string) {
  const table = join(folder, 'lib/i18n/languages.ts');
  const line = `  'es-mx': { lang: 'es-MX', dir: 'ltr', script: 'Latn', name: 'Español (México)', nameNl: 'Spaans (Mexico)', aliases: [], iso3: ['spa'], length: 1.03, confidence: 'high' },\n`;
  const end = '} as const satisfies';
  writeFileSync(table, readFileSync(table, 'utf8').replace(end, line + end));
  cpSync(join(folder, 'messages/es.json'), join(folder, 'messages/es-mx.json'));
  cpSync(join(folder, 'content/es'), join(folder, 'content/es-mx'), { recursive: true });
  const program = resolve('node_modules/tsx/dist/cli.mjs');
  for (const page of ['messages', 'hulp/dossier']) {
    const args = ['lib/run/translations.ts', 'accept', page, 'es-mx', '--yes'];
    expect(spawnSync(process.execPath, [program, ...args], { cwd: folder }).status).toBe(0);
  }
}

/** Those of the site, 60 more and the one who is away. */
const everybody = readdirSync('content/staff').length + 61;

test.describe('a copy with 60 people more, some of them away, and a language more', () => {
  test.describe.configure({ mode: 'serial' });
  let copy: Awaited<ReturnType<typeof serveCopy>>;

  test.beforeAll(async ({ isMobile }) => {
    test.skip(!isMobile, 'one build is enough');
    copy = await serveCopy(3213, (folder) => {
      addPeople(folder, 60);
      addLanguage(folder);
      const staff = join(folder, 'content/staff');
      mkdirSync(staff, { recursive: true });
      writeFileSync(
        join(staff, 'weg-persoon.md'),
        `---
name: Weg Persoon
function: full-time-worker
topics:
  - volunteers
email: weg@example.org
phone: "+32 15 00 00 00"
languages:
  - nl
  - ti
away:
  - from: 2020-01-01
    until: 2020-01-31
    reason: training
  - from: 2098-12-21
    until: 2099-01-03
    reason: holiday
    replacedBy: leen-geys
verified:
  date: 2024-02-29
  by: algemeen coördinator
---
`,
      );
      writeFileSync(
        join(folder, 'content/organisation.md'),
        `---
name: Steunpunt Asiel & Migratie
legalForm: vzw
city: Mechelen
away:
  - from: 2098-12-25
    until: 2098-12-25
    reason: public-holiday
---
`,
      );
    });
  });
  test.afterAll(() => copy?.close());

  test('who is away is shown with dates and who answers; what has passed is not', async ({
    page,
  }) => {
    const words = wordsOf('nl');
    for (const path of ['contact/weg-persoon', 'contact/onderwerp/vrijwilligers']) {
      await page.goto(`${copy.url}/nl/${path}`);
      const main = page.locator('main');
      await expect(main).toContainText(/De dienst is gesloten op .25 december 2098/);
      await expect(main).toContainText(words.reasons['public-holiday']);
      if (path !== 'contact/weg-persoon') continue;
      await expect(main).toContainText(/van .21 december 2098. tot en met .3 januari 2099/);
      await expect(main).toContainText(words.reasons.holiday);
      await expect(main).not.toContainText('2020');
      await expect(main.locator('aside a, .aside a')).toHaveText('Leen Geys');
      await expect(main).toContainText(/Laatst bevestigd op .29 februari 2024/);
      await expect(main.locator('a[href="tel:+3215000000"]')).toBeVisible();
      await expect(main).toContainText('Tigrinya');
    }
    for (const path of ['nl/contact', 'ar/contact', 'nl/hulp/vrijwilligers']) {
      await page.goto(`${copy.url}/${path}`);
      await expect(page.locator('main')).toContainText('2098');
    }
  });

  test('the files say it too', async ({ request }) => {
    const get = async (name: string) => (await request.get(`${copy.url}/nl/data/${name}`)).text();
    for (const name of ['weg-persoon.vcf', 'weg-persoon.v4.vcf']) {
      const card = (await get(name)).replaceAll('\r\n ', '');
      expect(card).toContain('21 december 2098');
      expect(card).toContain('Laatst bevestigd op 29 februari 2024');
      expect(card).toContain('Leen Geys');
      expect(card).not.toContain('2020');
    }
    const { people, organisation } = JSON.parse(await get('contact.json'));
    expect(people).toHaveLength(everybody);
    const person = people.find(({ slug }: { slug: string }) => slug === 'weg-persoon');
    expect(person.confirmation).toMatchObject({ status: 'old', date: '2024-02-29' });
    expect(person.away).toMatchObject([{ from: '2098-12-21', replacedBy: 'leen-geys' }]);
    expect(organisation.closed).toMatchObject([
      { text: 'De dienst is gesloten op 25 december 2098 (feestdag)' },
    ]);
    const rows = Papa.parse<Record<string, string>>((await get('contact.csv')).slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows).toHaveLength(everybody);
    const row = rows.find(({ name }) => name === 'Weg Persoon');
    expect(row).toMatchObject({
      confirmation: 'old',
      away: '2098-12-21/2099-01-03',
      languages: 'nl; ti',
      phone: 'tel:+3215000000',
    });
    const { services } = JSON.parse(await get('hsds.json'));
    const service = services.find(({ url }: { url: string }) => url.endsWith('/vrijwilligers'));
    expect(service.alert).toContain('Weg Persoon');
    expect(service.alert).toContain('21 december 2098');
    expect(service.contacts.map(({ name }: { name: string }) => name)).toContain('Weg Persoon');
  });

  test('the added language is there, from the language list to the files', async ({
    page,
    request,
  }) => {
    await page.goto(`${copy.url}/nl/talen`);
    await page.locator('main a[hreflang="es-mx"]').click();
    await expect(page).toHaveURL(/\/es-mx$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-MX');
    await expect(page.getByText(wordsOf('es').notice.machine)).toBeVisible();
    expect((await request.get(`${copy.url}/es-mx/data/contact.json`)).status()).toBe(200);
    const asked = { maxRedirects: 0, headers: { 'Accept-Language': 'es-MX,es;q=0.9' } };
    expect((await request.get(copy.url, asked)).headers().location).toBe('/es-mx');
  });

  test('every answer stays small, and leads to the person', async ({ page, request }) => {
    const slugs = ['contact', 'contact/onderwerp/dossier', 'contact/groep/asielzoekers'];
    for (const slug of [...slugs, 'contact/dag/donderdag', 'hulp/dossier'])
      for (const locale of ['nl', 'ar']) {
        const html = await (await request.get(`${copy.url}/${locale}/${slug}`)).body();
        const bytes = gzipSync(html, { level: 9 }).length;
        expect(bytes, `/${locale}/${slug}`).toBeLessThanOrEqual(14_000);
      }
    // Digits are 0 to 9 in every language, and a notice stands once on a page.
    await page.goto(`${copy.url}/fa/contact`);
    await expect(page.locator('.rows').first()).toContainText(/\d+ نفر/);
    await expect(page.locator('main')).not.toContainText(/\p{Nd}(?<![0-9])/u);
    await page.goto(`${copy.url}/nl/contact/groep/asielzoekers`);
    await expect(page.getByText('De dienst is gesloten')).toHaveCount(1);
    await page.goto(`${copy.url}/ar/contact`);
    await page.locator('a[href$="/contact/onderwerp/dossier"]').click();
    await expect(page).toHaveURL(/\/contact\/onderwerp\/dossier$/);
    const list = page.locator('.rows li');
    expect(await list.count()).toBeGreaterThan(12);
    await list.first().getByRole('link').click();
    await expect(page.locator('a[href^="mailto:"]')).toBeVisible();
    const answer = await request.get(`${copy.url}/nl/data/contact.vcf`);
    expect((await answer.text()).match(/END:VCARD/g)).toHaveLength(everybody);
  });
});
