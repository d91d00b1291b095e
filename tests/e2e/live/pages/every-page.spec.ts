import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pathOf } from '../../../../lib/addresses/fixed.mjs';
import { languages, locales } from '../../../../lib/i18n/languages';
import { addresses } from '../../live';
import { look, show } from '../../look';
import { urlOf } from '../../sites';
import { expectSays } from '../says';

for (const locale of locales)
  test(`${locale}: every page has its language and one title, fits the narrowest phone and says what it must`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    const { lang, dir } = languages[locale];
    for (const { slug, path } of addresses.filter((address) => address.locale === locale))
      await test.step(path, async () => {
        await show(page, urlOf('live') + path);
        const seen = await look(page);
        const others = locales.map((target) => pathOf(target, slug));
        expect(seen).toMatchObject({
          lang,
          dir,
          titles: 1,
          namelessNavs: 0,
          translatable: [],
          tooWide: 0,
          languages: others,
        });
        expectSays(slug, locale, seen);
      });
  });

/** Rules that count on no finished page. */
const answerStyles = ['.asks .wrong', '.asks .fault', '.asks .tap.plain'];

/** Finished pages: those of the invented sites too, so that no style hangs on what an editor writes. */
function finishedPages(): string[] {
  return ['dist', 'test-copies/fixture/dist', 'test-copies/large/dist'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

test('every style is used by a page', async ({ page }) => {
  const pages = finishedPages();
  const styles = pages.flatMap((html) => [...html.matchAll(/<style>(.*?)<\/style>/gs)]);
  // With the rules for text, with those of the sheet, and without both; and what stands on few pages
  // only: the field of the search, the meanings of words, pairs, a booklet, the form for schools.
  const different = new Set(styles.map(([, css]) => css ?? ''));
  expect(different.size).toBe(8);
  let unused = await page.evaluate(
    (text) => {
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
    },
    [...different].join('\n'),
  );
  expect(unused.length).toBeGreaterThan(50);
  // What only an answer to what was sent has: `tests/e2e/form` looks for it there.
  unused = unused.filter((selector) => !answerStyles.includes(selector));
  for (const html of pages) {
    unused = await page.evaluate(
      ([text, selectors]) => {
        const seen = new DOMParser().parseFromString(text, 'text/html');
        // A state or a part of an element counts as the element.
        const states =
          /:not\(:focus\)|\[open\]|::?(before|after|marker|-webkit-[\w-]+|hover|focus(-visible)?|target)/g;
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
