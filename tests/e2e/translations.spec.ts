import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/languages';
import { serveCopy } from './copy';
import { wordsOf } from './site';

test.describe('a copy of the site with a page not translated and a page changed', () => {
  test.describe.configure({ mode: 'serial' });
  let copy: Awaited<ReturnType<typeof serveCopy>>;

  test.beforeAll(async ({ isMobile }) => {
    test.skip(!isMobile, 'one build is enough');
    copy = await serveCopy(3211, (folder) => {
      rmSync(join(folder, 'content/ar/hulp/gezinshereniging.md'));
      const dutch = join(folder, 'content/nl/hulp/dossier.md');
      const text = readFileSync(dutch, 'utf8');
      writeFileSync(dutch, text.replace('Elk dossier is anders.', 'Geen dossier is gelijk.'));
      const dated = join(folder, 'content/nl/scholen.md');
      const front = readFileSync(dated, 'utf8').replace('layer:', 'reviewBy: 2026-01-31\nlayer:');
      writeFileSync(dated, front);
      const program = resolve('node_modules/tsx/dist/cli.mjs');
      for (const [slug, locale] of [
        ['team', 'fr'],
        ['team', 'ti'],
      ] as const) {
        const args = ['lib/run/translations.ts', 'reviewed', slug, locale, '--by', 'tolk'];
        expect(spawnSync(process.execPath, [program, ...args], { cwd: folder }).status).toBe(0);
      }
    });
  });
  test.afterAll(() => copy?.close());

  test('the page without translation shows the Dutch text as Dutch, and says so', async ({
    page,
  }) => {
    await page.goto(`${copy.url}/ar/hulp/gezinshereniging`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByText(wordsOf('ar').notice.missing)).toBeVisible();
    for (const part of [page.locator('h1'), page.locator('.prose')]) {
      await expect(part).toHaveAttribute('lang', 'nl-BE');
      await expect(part).toHaveAttribute('dir', 'ltr');
    }
    await expect(page.locator('.prose')).toContainText('Wij luisteren naar u');
    // The way on stays in the reader's language.
    await expect(page.getByRole('heading', { name: wordsOf('ar').page.whoToAsk })).toBeVisible();
    // Search engines are sent to the Dutch text.
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(canonical).toMatch(/\/nl\/hulp\/gezinshereniging$/);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await page.goto(`${copy.url}/nl/hulp/gezinshereniging`);
    await expect(page.locator('link[hreflang="ar"]')).toHaveCount(0);
    await expect(page.locator('link[hreflang="fr"]')).toHaveCount(1);
  });

  test('a translation that is older than the Dutch text says so', async ({ page }) => {
    for (const locale of locales.filter((tag) => tag !== 'nl')) {
      await page.goto(`${copy.url}/${locale}/hulp/dossier`);
      await expect(page.getByText(wordsOf(locale).notice.outdated)).toBeVisible();
      await page.goto(`${copy.url}/${locale}/hulp/gezinshereniging`);
      await expect(page.getByText(wordsOf(locale).notice.outdated)).toHaveCount(0);
    }
  });

  test('a translation that a person checked says so, and may be found', async ({ page }) => {
    for (const locale of ['fr', 'ti']) {
      await page.goto(`${copy.url}/${locale}/team`);
      const [before = ''] = wordsOf(locale).notice.reviewed.split('{date}');
      await expect(page.locator('article aside').first()).toContainText(before.trim());
      await expect(page.getByText(wordsOf(locale).notice.machine)).toHaveCount(0);
      await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
    }
    await page.goto(`${copy.url}/ti/hulp`);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[hreflang]')).toHaveCount(0);
    await page.goto(`${copy.url}/nl/team`);
    await expect(page.locator('link[hreflang="ti"]')).toHaveCount(1);
  });

  test('a text that should have been checked again says so, in every language', async ({
    page,
  }) => {
    for (const locale of locales) {
      await page.goto(`${copy.url}/${locale}/scholen`);
      const [before = ''] = wordsOf(locale).notice.aged.split('{date}');
      await expect(page.locator('article aside').first()).toContainText(before.trim());
      await expect(page.locator('article aside').first()).toContainText('2026');
    }
  });

  test('the status page says how far each page is', async ({ page }) => {
    await page.goto(`${copy.url}/nl/over-deze-site/talen`);
    const words = wordsOf('nl').translations;
    const row = (name: string) => page.getByRole('row', { name });
    await expect(row('Uw dossier').first()).toContainText(words.outdated);
    await expect(row('Gezinshereniging')).toContainText(`${words.missing}: ar`);
    await expect(row('Ons team')).toContainText(`${words.reviewed}: fr ti`);
    await expect(row('Ons team')).toContainText(`${words.machine}: en ar fa`);
    await expect(row(words.words)).toContainText(words.machine);
  });

  test('the sitemap names neither', async ({ request }) => {
    const xml = await (await request.get(`${copy.url}/sitemap.xml`)).text();
    expect(xml).toContain('/nl/hulp/gezinshereniging<');
    expect(xml).not.toContain('/ar/hulp/gezinshereniging<');
    expect(xml).not.toContain('/en/hulp/dossier<');
  });

  test('the site answers to its public name as it does here', async ({ request }) => {
    const Host = 'site.example';
    const ask = (path: string) =>
      request.get(copy.url + path, { headers: { Host }, maxRedirects: 0 });
    expect((await ask('/nl')).status()).toBe(200);
    expect((await ask('/ar/bestaat-niet')).status()).toBe(404);
    expect((await ask('/NL')).headers().location).toBe('/nl');
    expect((await ask('/')).headers().location).toBe('/nl');
  });
});
