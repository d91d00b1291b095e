import { expect, test } from '@playwright/test';
import { languages, locales } from '../../../../lib/i18n/languages';

for (const locale of locales.filter((tag) => languages[tag].dir === 'rtl'))
  test(`${locale}: the page is laid out from the right, its letters are left alone`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    const door = page.locator('main nav a').first();
    const icon = await door.locator('svg').boundingBox();
    const words = await door.locator('strong').boundingBox();
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
