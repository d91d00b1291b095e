import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { pathOf } from '../../../../lib/addresses/fixed.mjs';
import { named } from '../../../../lib/addresses/menu';
import { isMarkdown, list, pageFacts, whoHandles } from '../../live';
import { show } from '../../look';
import { urlOf } from '../../sites';

/** Firefox's reader view. */
const program = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

type Reader = { Readability: new (page: Document) => { parse(): { textContent: string } | null } };

for (const locale of ['nl', 'ar', 'ti'] as const)
  test(`${locale}: reader view keeps whom to ask, and how`, async ({ page }) => {
    const groups = list.pages.filter(
      (slug) => slug.startsWith(`${named.groups}/`) && isMarkdown(slug),
    );
    for (const slug of groups) {
      await show(page, urlOf('live') + pathOf(locale, slug));
      await page.addScriptTag({ path: program });
      const text = await page.evaluate(() => {
        const { Readability } = window as unknown as Reader;
        return new Readability(document).parse()?.textContent ?? '';
      });
      for (const topic of pageFacts(slug).topics ?? [])
        for (const { name, email } of whoHandles(topic).asked) {
          expect(text, slug).toContain(name);
          expect(text, slug).toContain(email);
        }
    }
  });
