import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pathOf } from '../../../../lib/addresses/fixed.mjs';
import { languages, locales } from '../../../../lib/i18n/languages';
import { addresses } from '../../live';

for (const locale of locales)
  test(`${locale}: every page has its language and one title, fits the screen and asks for nothing more`, async ({
    page,
    isMobile,
  }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    const asked: string[] = [];
    page.on('request', (sent) => asked.push(new URL(sent.url()).pathname));
    // The narrowest phone; elsewhere the width of the screen.
    if (isMobile) await page.setViewportSize({ width: 320, height: 740 });
    const own = addresses.filter((address) => address.locale === locale);
    for (const { slug, path } of own) {
      await page.goto(path);
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
      const others = locales.map((target) => pathOf(target, slug));
      expect(seen, path).toEqual({ lang, dir, titles: 1, tooWide: 0, others });
    }
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual(own.map(({ path }) => path));
    expect(errors).toEqual([]);
  });

/** Finished pages: those of the invented sites too, so that no style hangs on what an editor writes. */
function finishedPages(): string[] {
  return ['dist', 'test-copies/fixture/dist', 'test-copies/large/dist'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

test('every style is used by a page', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'no screen takes part');
  const pages = finishedPages();
  const [, css = ''] = /<style>(.*?)<\/style>/s.exec(pages[0] ?? '') ?? [];
  let unused = await page.evaluate((text) => {
    const selectors: string[] = [];
    const collect = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) selectors.push(rule.selectorText);
        else if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
      }
    };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    collect(sheet.cssRules);
    return selectors;
  }, css);
  expect(unused.length).toBeGreaterThan(50);
  for (const html of pages) {
    unused = await page.evaluate(
      ([text, selectors]) => {
        const seen = new DOMParser().parseFromString(text, 'text/html');
        // A state or a part of an element counts as the element.
        const states = /::?(before|after|marker|-webkit-[\w-]+|hover|focus(-visible)?|target)/g;
        return selectors.filter(
          (selector) => !seen.querySelector(selector.replace(states, ':where(*)')),
        );
      },
      [html, unused] as const,
    );
    if (unused.length === 0) break;
  }
  expect(unused).toEqual([]);
});
