import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addresses, kinds, makes } from '../../live';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on the colours; the rest of a page is the same in the dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function violationsOf(page: Page, rules?: string[]) {
  // A page has no frames, so nothing has to be gathered in a second window.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

for (const slug of kinds)
  test(`accessibility of /${slug}, light and dark`, async ({ page, isMobile }) => {
    for (const { locale, path } of addresses.filter((address) => address.slug === slug)) {
      // Every page in both directions; in the other languages one page of each make.
      const inBoth = locale === 'nl' || locale === 'ar';
      if (!inBoth && !(isMobile && makes.includes(slug))) continue;
      await page.goto(path);
      expect(await violationsOf(page), path).toEqual([]);
      // Colours are the same in every language and on every screen.
      if (!inBoth || !isMobile) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page, colourRules), `${path} in the dark`).toEqual([]);
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
  expect(changed.filter((property) => !/^(--|color)/.test(property))).toEqual([]);
});
