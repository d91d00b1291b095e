import { expect, test } from '@playwright/test';
import { pathOf, searchSlug } from '../../../../lib/addresses/fixed.mjs';
import { named } from '../../../../lib/addresses/menu';
import { type Locale, locales } from '../../../../lib/i18n/languages';
import { somebody, wordsOf } from '../../live';
import { look } from '../../look';

const tried: Locale[] = ['nl', 'ar', 'ti'];

for (const locale of locales.filter((one) => tried.includes(one))) {
  const words = wordsOf(locale).search;

  test(`${locale}: who types a word on the home page finds the page and the person`, async ({
    page,
  }) => {
    await page.goto(pathOf(locale, named.schools));
    const title = (await page.locator('h1').textContent()) ?? '';
    await page.goto(pathOf(locale, ''));
    await page.locator('input[type="search"]').fill(title);
    await page.locator('form button').click();
    await expect(page).toHaveURL(new RegExp(`${pathOf(locale, searchSlug)}\\?q=`));
    await expect(page.locator('input[type="search"]')).toHaveValue(title);
    expect((await look(page)).tooWide).toBe(0);
    await page.locator('.rows a').first().click();
    await expect(page).toHaveURL(new RegExp(`${pathOf(locale, named.schools)}$`));

    await page.goto(`${pathOf(locale, searchSlug)}?q=${encodeURIComponent(somebody.name)}`);
    await expect(page.locator('.rows a').first()).toHaveText(somebody.name);
  });

  test(`${locale}: without a word, and with one that leads nowhere, everything is in a list`, async ({
    page,
  }) => {
    for (const query of ['', '?q=', '?q=xqzwvk']) {
      await page.goto(pathOf(locale, searchSlug) + query);
      await expect(page.getByText(words.none)).toHaveCount(query.endsWith('k') ? 1 : 0);
      await expect(page.locator('.rows a')).toHaveCount(0);
      const ask = page.locator(`article .aside a[href="${pathOf(locale, named.contact)}"]`);
      await expect(ask).toHaveCount(query.endsWith('k') ? 1 : 0);
      await page.locator(`main .choices a[href="${pathOf(locale, named.schools)}"]`).click();
      await expect(page).toHaveURL(new RegExp(`${pathOf(locale, named.schools)}$`));
    }
  });
}
