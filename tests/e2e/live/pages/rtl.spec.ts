import { expect, test } from '@playwright/test';
import { unified } from 'unified';
import { markdown } from '../../../../lib/content/markdown';
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

test('a number in Arabic text is drawn from its first sign to its last', async ({ page }) => {
  const numbers = [
    ...['09:30', '9.00–17.30', '09:30 - 17:00', '28,4 %', '12/06/2026', '2022–2026', '1 250'],
    ...['12\u00a0500', '1\u202f250', '+32 15 28 17 03', '+32 (0)15/28.17.03', '015 28 17 03'],
  ];
  const value = numbers.map((number) => `في هذه السنة ${number} من الناس`).join('\n\n');
  const data = { rawDocumentData: { sourceFilePath: 'ar/x.md' } };
  const html = String(unified().use(markdown).processSync({ value, data }));
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><body>${html}</body></html>`);
  const drawn = await page.locator('p').evaluateAll((lines) =>
    lines.map((line) => {
      const signs: [x: number, sign: string][] = [];
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode())
        [...(text.textContent ?? '')].forEach((sign, i) => {
          range.setStart(text, i);
          range.setEnd(text, i + 1);
          signs.push([range.getBoundingClientRect().left, sign]);
        });
      const inOrder = signs.sort(([a], [b]) => a - b).map(([, sign]) => sign);
      return inOrder
        .join('')
        .replace(/[\p{L}\p{M}]/gu, '')
        .trim();
    }),
  );
  expect(drawn).toEqual(numbers);
});
