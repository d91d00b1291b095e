import { expect, type Page, test } from '@playwright/test';
import { personSlug, topicSlug } from '../../../../lib/addresses/directory';
import { pathOf } from '../../../../lib/addresses/fixed.mjs';
import { named } from '../../../../lib/addresses/menu';
import { type Locale, locales } from '../../../../lib/i18n/languages';
import {
  addresses,
  isMarkdown,
  isUnread,
  list,
  organisation,
  somebody,
  topics,
  wordsOf,
} from '../../live';
import { show } from '../../look';
import { urlOf } from '../../sites';

const screen = { width: 360, height: 740 };
/** As many pages of a folder as the home page has lines for. */
const listed = (folder: string) => list.pages.filter((slug) => slug.startsWith(`${folder}/`));
const withPeople = [...listed(named.groups), ...listed(named.help)];

/** Shows a page of the live site as a phone does. */
async function open(page: Page, locale: Locale, slug: string) {
  await page.setViewportSize(screen);
  await show(page, urlOf('live') + pathOf(locale, slug));
}

/** Where the first element with this selector begins and ends; a title counts at most three lines. */
function place(page: Page, selector: string) {
  return page.evaluate((wanted) => {
    const h1 = document.querySelector('h1');
    const line = h1 ? Number.parseFloat(getComputedStyle(h1).lineHeight) : 0;
    // More is an editor's long title, not the page's way of showing it.
    const more = Math.max(0, (h1?.offsetHeight ?? 0) - 3 * line);
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box && { top: box.top - more, bottom: box.bottom - more, height: box.height };
  }, selector);
}

for (const locale of locales)
  test(`${locale}: what a page says begins in the first 45 % of the screen, its note is one line`, async ({
    page,
  }) => {
    const slugs = [named.home, named.groups, named.help, named.contact, named.schools];
    for (const slug of [...slugs, ...withPeople]) {
      await open(page, locale, slug);
      const content = await place(page, '.prose > :first-child');
      expect(content?.top, slug).toBeLessThan(0.45 * screen.height);
    }
    for (const slug of [personSlug(somebody.slug), ...topics.slice(0, 1).map(topicSlug)]) {
      await open(page, locale, slug);
      const answer = await place(page, '.card, article h2 ~ .note');
      expect(answer?.top, slug).toBeLessThan(0.45 * screen.height);
    }
  });

for (const locale of locales)
  test(`${locale}: from home to a mail it is at most three screens on every path`, async ({
    page,
  }) => {
    for (const slug of withPeople.slice(0, 13)) {
      await open(page, locale, named.home);
      const link = await place(page, `main section a[href="${pathOf(locale, slug)}"]`);
      await open(page, locale, slug);
      const button = await place(page, 'main a.button[href="#who"]');
      const people = await place(page, '#who');
      const mail = await place(page, '#who ~ * a[href^="mailto:"].button');
      if (!link || !button || !people || !mail) throw new Error(`There is no way by ${slug}.`);
      const screens = (link.bottom + button.bottom + mail.bottom - people.top) / screen.height;
      expect(screens, slug).toBeLessThanOrEqual(3);
    }
  });

for (const locale of locales)
  test(`${locale}: every page says in one line that a computer translated its words`, async ({
    page,
  }) => {
    const { notice, notFound } = wordsOf(locale);
    for (const { slug, path } of addresses.filter((address) => address.locale === locale)) {
      await open(page, locale, slug);
      const note = page.locator('main > .note, .above > .note').locator('summary');
      // The Dutch text is no translation, but it is new, until the service approves it.
      if (locale === 'nl') {
        const isNew = isMarkdown(slug) && !organisation.approved;
        await expect(note, path).toHaveText(isNew ? [notice.new] : []);
        continue;
      }
      if (!isUnread(locale, slug)) continue;
      await expect(note, path).toContainText(notice.short);
      expect((await note.boundingBox())?.height, path).toBeLessThanOrEqual(48);
    }
    // An address that does not exist says so in words of the reader's language, too.
    await show(page, `${urlOf('live')}${pathOf(locale, 'bestaat-niet')}`, 404);
    await expect(page.locator('h1')).toHaveText(notFound.title);
    await expect(page.locator('main > .note')).toHaveCount(isUnread(locale) ? 1 : 0);
  });
