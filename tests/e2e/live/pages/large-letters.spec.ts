import { expect, type Page, test } from '@playwright/test';
import { locales } from '../../../../lib/i18n/languages';
import { addresses, kinds, makes } from '../../live';
import { show } from '../../look';
import { urlOf } from '../../sites';

/** What is wrong with a page of large letters: how far it is too wide, where h1 is, broken words. */
function mistakes(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    for (const one of document.querySelectorAll('details')) one.open = true;
    const tooWide = Math.max(0, root.scrollWidth - root.clientWidth);
    for (const one of document.querySelectorAll('details')) one.open = false;
    const title = document.querySelector('h1')?.getBoundingClientRect().top ?? 0;
    const [broken, cut]: [Set<string>, Set<string>] = [new Set(), new Set()];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      const words = text.textContent ?? '';
      // An address in the text is no word: it breaks where it must.
      if (!parent?.checkVisibility() || parent.closest('.hear') || /[@/]|\.\w/.test(words))
        continue;
      for (const { index, 0: word } of words.matchAll(/[\p{L}\p{M}\p{N}’']{2,}/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (lines.some(({ left, right }) => left < -1 || right > innerWidth + 1)) cut.add(word);
        const tops = new Set(lines.map(({ top }) => Math.round(top / 8)));
        if (tops.size < 2) continue;
        // A very long word may go on below, once.
        if (word.length < 12 || tops.size > 2) broken.add(word);
      }
    }
    return { tooWide, title, broken: [...broken], cut: [...cut] };
  });
}

// What lies between is laid out as 200 %, with more room.
for (const percent of [130, 200])
  for (const locale of locales)
    test(`${locale}: with letters of ${percent} % every kind of page fits and shows its words whole`, async ({
      playwright,
      launchOptions,
    }) => {
      // The size that readers set in their browser, of which a page's own sizes are parts.
      const size = `--blink-settings=defaultFontSize=${Math.round((16 * percent) / 100)}`;
      const args = [...(launchOptions.args ?? []), size];
      const browser = await playwright.chromium.launch({ ...launchOptions, args });
      const isWhole = percent === 200 && (locale === 'nl' || locale === 'ar');
      const shown = isWhole ? kinds : makes;
      const page = await browser.newPage({ viewport: { width: 320, height: 740 } });
      for (const { path } of addresses.filter(
        ({ slug, locale: tag }) => tag === locale && shown.includes(slug),
      )) {
        await show(page, urlOf('live') + path);
        for (const width of [320, 360]) {
          await page.setViewportSize({ width, height: 740 });
          const { title, ...wrong } = await mistakes(page);
          expect(wrong, `${path} at ${width}`).toEqual({ tooWide: 0, broken: [], cut: [] });
          expect(title, `where h1 of ${path} begins at ${width}`).toBeLessThanOrEqual(370);
        }
      }
      await browser.close();
    });
