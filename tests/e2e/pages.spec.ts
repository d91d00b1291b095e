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

/** Pages that are made in different ways: home, list, text with contacts, directory, person, tables. */
const makes = [
  '',
  'doelgroepen',
  'doelgroepen/uitgeprocedeerden',
  'contact',
  'contact/joachim-anckaert',
  'gegevens',
  'over-deze-site/talen',
];

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
      const seen = await page.evaluate(() => {
        const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
        const links = [...document.querySelectorAll('header a[hreflang]')];
        return {
          lang,
          dir,
          titles: document.querySelectorAll('h1').length,
          tooWide: Math.max(0, scrollWidth - clientWidth),
          others: links.map((link) => link.getAttribute('href')),
        };
      });
      const { lang, dir } = languages[locale];
      const others = locales.map((target) => path.replace(/^\/\w+/, `/${target}`));
      expect(seen, path).toEqual({ lang, dir, titles: 1, tooWide: 0, others });
    }
    expect(errors).toEqual([]);
  });

  test(`accessibility of /${slug}, light and dark`, async ({ page }, { project }) => {
    test.skip(project.use.javaScriptEnabled === false, 'the same page with scripts off');
    const onPhone = project.name === 'phone';
    for (const { locale, path } of addresses.filter((address) => address.slug === slug)) {
      // Every page in both directions; in the other languages one page of each make.
      const inBoth = locale === 'nl' || locale === 'ar';
      if (!inBoth && !(onPhone && makes.includes(slug))) continue;
      await page.goto(path);
      // Colours are the same in every language.
      const schemes = inBoth && onPhone ? (['light', 'dark'] as const) : (['light'] as const);
      for (const colorScheme of schemes) {
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
