import { expect, test } from '@playwright/test';
import { personSlug, sheetSlug } from '../../../../lib/addresses/directory';
import { pathOf } from '../../../../lib/addresses/fixed.mjs';
import { people, somebody } from '../../live';
import { scanned } from '../../scan';

test('a phone that scans the code opens the page, from the screen and from paper', async ({
  page,
}) => {
  const own = personSlug(somebody.slug);
  const known = people.map(({ slug }) => pathOf('ar', personSlug(slug)));
  for (const path of [pathOf('nl', own), pathOf('ar', own), pathOf('ar', sheetSlug)]) {
    await page.goto(path);
    for (const media of ['screen', 'print'] as const)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media, colorScheme });
        const pathname = await scanned(page);
        if (path.endsWith(sheetSlug)) expect(known).toContain(pathname);
        else expect(pathname).toBe(path);
      }
  }
});

test('the sheet has everybody on A4, from right to left too', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const locale of ['nl', 'ar'] as const) {
    // A4 without its margins, in CSS pixels.
    await page.setViewportSize({ width: 688, height: 1017 });
    await page.goto(pathOf(locale, sheetSlug));
    for (const { email } of people)
      await expect(page.locator('.sheet').getByText(email, { exact: true }).first()).toBeVisible();
    // Each code is named after the person whom it opens.
    const codes = page.locator('svg[role="img"]');
    const named = await codes.evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(named.sort()).toEqual(people.map(({ name }) => name).sort());
    const tooWide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(tooWide).toBeLessThanOrEqual(0);
    const row = await page.locator('.sheet').first().boundingBox();
    const code = await page.locator('svg[role="img"]').first().boundingBox();
    const atStart = code && row && code.x - row.x < row.width / 2;
    expect(atStart).toBe(locale === 'ar');
  }
});
