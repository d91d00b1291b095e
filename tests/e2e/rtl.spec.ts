import { expect, test } from '@playwright/test';
import { languages, locales } from '../../lib/i18n/languages';

for (const locale of locales.filter((tag) => languages[tag].dir === 'rtl')) {
  test(`${locale}: addresses, numbers and Dutch words stand on their own`, async ({ page }) => {
    await page.goto(`/${locale}/contact`);
    const address = page.locator('#leen-geys a[href^="mailto:"] bdi');
    await expect(address).toHaveAttribute('dir', 'ltr');
    expect(await address.textContent()).toBe('leen.geys@vluchtelingendienst.be');
    await page.goto(`/${locale}/doelgroepen/geregulariseerden`);
    await expect(page.locator('.prose bdi[lang="nl"]', { hasText: '9bis' }).first()).toBeVisible();
    await page.goto(`/${locale}/hulp/dossier`);
    await expect(page.locator('.prose bdi[dir="ltr"]', { hasText: '28,4' })).toBeVisible();
  });

  test(`${locale}: the page is laid out from the right`, async ({ page }) => {
    await page.goto(`/${locale}/doelgroepen`);
    const icon = await page.locator('main a.card svg').first().boundingBox();
    const words = await page.locator('main a.card strong').first().boundingBox();
    expect(icon && words && icon.x > words.x).toBe(true);
    const letters = await page.locator('h1').evaluate((h1) => {
      const { letterSpacing, textTransform, fontStyle } = getComputedStyle(h1);
      return { letterSpacing, textTransform, fontStyle };
    });
    expect(letters).toEqual({
      letterSpacing: 'normal',
      textTransform: 'none',
      fontStyle: 'normal',
    });
  });
}
