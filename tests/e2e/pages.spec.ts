import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { languages, locales } from '../../lib/i18n/languages';
import { addresses, kinds } from './site';

test('the sitemap names every page once in every language that may be advertised', async ({
  request,
}) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  // What a machine wrote in Pashto, Tigrinya and Somali waits for a person.
  const unread = ['ps', 'ti', 'so'];
  const shown = addresses.filter(({ locale }) => !unread.includes(locale));
  expect(paths.sort()).toEqual(shown.map(({ path }) => path).sort());
  for (const locale of unread) expect(xml).not.toContain(`/${locale}/`);
});

for (const slug of kinds) {
  test(`every language of /${slug}`, async ({ page }, { project }) => {
    const everyLanguage = project.name === 'phone';
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    for (const { locale, path } of addresses.filter((address) => address.slug === slug)) {
      if (!everyLanguage && locale !== 'nl' && locale !== 'ar') continue;
      await page.setViewportSize({ width: 320, height: 740 });
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      expect(response?.headers()['set-cookie'], path).toBeUndefined();
      await expect(page.locator('h1'), path).toHaveCount(1);
      await expect(page.locator('html'), path).toHaveAttribute('lang', languages[locale].lang);
      await expect(page.locator('html'), path).toHaveAttribute('dir', languages[locale].dir);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, `${path} scrolls sideways`).toBeLessThanOrEqual(clientWidth);
      for (const target of locales)
        await expect(
          page.locator(`header a[hreflang="${target}"]`),
          `${path} leads to its ${target} text`,
        ).toHaveAttribute('href', path.replace(/^\/\w+/, `/${target}`));
    }
    expect(errors).toEqual([]);
  });

  test(`accessibility of /${slug}, light and dark`, async ({ page }, { project }) => {
    test.skip(project.use.javaScriptEnabled === false, 'the same page with scripts off');
    const onPhone = project.name === 'phone';
    for (const { locale, path } of addresses.filter((address) => address.slug === slug)) {
      if (!onPhone && locale !== 'nl' && locale !== 'ar') continue;
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect(found, `${path} in ${colorScheme}`).toEqual([]);
      }
    }
  });
}
