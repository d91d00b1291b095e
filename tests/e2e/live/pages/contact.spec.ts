import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { daySlug, groupSlug, personSlug, sheetSlug } from '../../../../lib/addresses/directory';
import { pathOf } from '../../../../lib/addresses/fixed.mjs';
import { named } from '../../../../lib/addresses/menu';
import { locales } from '../../../../lib/i18n/languages';
import { weekdays } from '../../../../lib/vocabulary';
import {
  confirmationIn,
  coordinator,
  groups,
  isLarge,
  nameOf,
  pageFacts,
  people,
  somebody,
  topics,
  whoHandles,
  wordsOf,
} from '../../live';

for (const locale of locales) {
  const words = wordsOf(locale);

  test(`${locale}: a day says who works, whose days nobody knows, and when nobody is known`, async ({
    page,
  }) => {
    await page.goto(pathOf(locale, 'contact'));
    const days = page.locator('section[aria-labelledby="days"]');
    for (const day of weekdays) {
      await days.getByRole('link', { name: words.days[day], exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${pathOf(locale, daySlug(day))}$`));
      const working = people.filter((person) => person.days?.includes(day));
      const asked = working.length > 0 ? working : [coordinator];
      const unknown = people.filter((person) => !person.days && !asked.includes(person));
      await expect(page.getByText(words.contact.nobody)).toHaveCount(working.length > 0 ? 0 : 1);
      await expect(page.getByRole('heading', { name: words.contact.unknownDays })).toHaveCount(
        unknown.length > 0 ? 1 : 0,
      );
      const shown = await page
        .locator('article .card[id], article .rows li[id]')
        .evaluateAll((all) => all.map(({ id }) => id));
      const slugsOf = (some: typeof people) => some.map(({ slug }) => slug).sort();
      // First who is asked, then whose days nobody knows.
      expect(shown.slice(0, asked.length).sort(), day).toEqual(slugsOf(asked));
      expect(shown.slice(asked.length).sort(), day).toEqual(slugsOf(unknown));
      await page.goBack();
    }
  });

  test(`${locale}: a situation says whom to ask`, async ({ page }) => {
    await page.goto(pathOf(locale, 'contact'));
    for (const group of groups) {
      await page.locator(`main a[href="${pathOf(locale, groupSlug(group))}"]`).click();
      const page_ = pathOf(locale, `${named.groups}/${group}`);
      const asked = pageFacts(`${named.groups}/${group}`).topics ?? [];
      const main = page.locator('main');
      for (const key of asked) {
        const topic = topics.find(({ slug }) => slug === key);
        if (topic) await expect(main).toContainText(nameOf(topic, locale));
        if (isLarge) continue;
        for (const { slug } of whoHandles(key).asked)
          await expect(page.locator(`#${slug}`)).toBeVisible();
      }
      await expect(main.locator(`a[href="${page_}"]`)).toBeVisible();
      await page.goBack();
    }
  });

  test(`${locale}: a person’s page has everything, and leads to the explanation`, async ({
    page,
    request,
  }) => {
    for (const person of people.slice(0, 12)) {
      await page.goto(pathOf(locale, personSlug(person.slug)));
      await expect(page.locator('h1')).toHaveText(person.name);
      const card = page.locator(`#${person.slug}`);
      await expect(card).toContainText(words.functions[person.function]);
      for (const day of person.days ?? []) await expect(card).toContainText(words.days[day]);
      if (!person.days) await expect(card).toContainText(words.person.askUs);
      await expect(card).toContainText(confirmationIn(locale, person.slug));
      for (const topic of topics.filter(({ slug }) => person.topics.includes(slug))) {
        await expect(card).toContainText(nameOf(topic, locale));
        if (topic.page)
          await expect(
            card.locator(`a[href="${pathOf(locale, topic.page)}"]`).first(),
          ).toBeVisible();
      }
      const save = page.getByRole('link', { name: words.contact.saveOne });
      const vcard = await request.get((await save.getAttribute('href')) ?? '');
      expect(vcard.headers()['content-type']).toBe('text/vcard; charset=utf-8');
      expect((await vcard.text()).replaceAll('\r\n ', '')).toContain(`FN:${person.name}`);
      // An address is copied exactly.
      const copied = await card.locator('a[href^="mailto:"] bdi').evaluate((address) => {
        getSelection()?.selectAllChildren(address);
        return String(getSelection());
      });
      expect(copied).toBe(person.email);
      await expect(card.locator('a[href^="mailto:"] bdi')).toHaveAttribute('dir', 'ltr');
    }
  });
}

test('a phone that scans the code opens the page, from the screen and from paper', async ({
  page,
}) => {
  const own = personSlug(somebody.slug);
  const paths = [pathOf('nl', own), pathOf('ar', own), pathOf('ar', sheetSlug)];
  const known = people.map(({ slug }) => pathOf('ar', personSlug(slug)));
  for (const path of paths) {
    await page.goto(path);
    for (const media of ['screen', 'print'] as const)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media, colorScheme });
        const image = PNG.sync.read(await page.locator('svg[role="img"]').first().screenshot());
        const code = jsQR(new Uint8ClampedArray(image.data), image.width, image.height);
        const { pathname } = new URL(code?.data ?? '');
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
      await expect(page.getByText(email, { exact: true })).toBeVisible();
    await expect(page.locator('svg[role="img"]')).toHaveCount(people.length);
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
