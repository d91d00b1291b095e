import { expect, test } from '@playwright/test';
import { pathOf, searchQuery, searchSlug } from '../../../../lib/addresses/fixed.mjs';
import { mistakesInColours, mistakesOn } from '../../axe';
import { addresses, kinds, list, makes, somebody } from '../../live';
import { look, show } from '../../look';
import { urlOf } from '../../sites';

for (const slug of kinds)
  test(`accessibility of /${slug}, light and dark`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    const asked: string[] = [];
    page.on('request', (sent) => asked.push(new URL(sent.url()).pathname));
    const own = addresses.filter((address) => address.slug === slug);
    // Every page in both directions …
    const both = own.filter(({ locale }) => locale === 'nl' || locale === 'ar');
    for (const { path } of both) {
      await page.goto(path);
      // … on the narrowest phone, and one of each make on a desk …
      for (const width of makes.includes(slug) ? [1280, 320] : [320]) {
        await page.setViewportSize({ width, height: 740 });
        expect((await look(page)).tooWide, `${path} at ${width}`).toBe(0);
        expect(await mistakesOn(page), `${path} at ${width}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await mistakesInColours(page), `${path} in the dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    // The browser asks for the pages and nothing else, and finds nothing to complain of.
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual(both.map(({ path }) => path));
    expect(errors).toEqual([]);
    // … and in the other languages one page of each make.
    if (!makes.includes(slug)) return;
    for (const { path } of own.filter((address) => !both.includes(address))) {
      await show(page, urlOf('live') + path);
      expect(await mistakesOn(page), path).toEqual([]);
    }
  });

test('accessibility of what is made from a page: answer, list, pair, booklet', async ({ page }) => {
  const booklet = list.unlisted.find((slug) => slug !== searchSlug) ?? searchSlug;
  const answer = `${searchSlug}?${searchQuery}=${encodeURIComponent(somebody.name)}`;
  for (const slug of [searchSlug, answer, booklet, ...list.together.slice(0, 3)]) {
    await page.goto(pathOf('ar', slug));
    expect((await look(page)).tooWide, slug).toBe(0);
    expect(await mistakesOn(page), slug).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await mistakesInColours(page), `${slug} in the dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
});

test('in the dark only colours change', async ({ page }) => {
  await page.goto('/nl');
  const changed = await page.evaluate(() => {
    const found: string[] = [];
    const collect = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme'))
          for (const inner of rule.cssRules)
            if (inner instanceof CSSStyleRule) found.push(...inner.style);
        if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) collect(sheet.cssRules);
    return [...new Set(found)];
  });
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((property) => !/^(--|color)/.test(property))).toEqual([]);
});

test('a contrast theme shows which tab and which language is current', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/nl/contact');
  const marks = await page.evaluate(() => {
    const of = (selector: string) => {
      const { borderBottomWidth, fontWeight } = getComputedStyle(
        document.querySelector(selector) ?? document.body,
      );
      return `${borderBottomWidth} ${fontWeight}`;
    };
    return {
      tabs: [of('.tab[aria-current]'), of('.tab:not([aria-current])')],
      languages: [of('.choice[aria-current]'), of('.choice:not([aria-current])')],
    };
  });
  expect(marks.tabs[0]).not.toBe(marks.tabs[1]);
  expect(marks.languages[0]).not.toBe(marks.languages[1]);
});
