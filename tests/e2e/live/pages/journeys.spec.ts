import { expect, type Page, test } from '@playwright/test';
import {
  daySlug,
  groupSlug,
  personSlug,
  sheetSlug,
  topicSlug,
} from '../../../../lib/addresses/directory';
import { pathOf } from '../../../../lib/addresses/fixed.mjs';
import { named } from '../../../../lib/addresses/menu';
import { type Locale, languages, locales } from '../../../../lib/i18n/languages';
import { weekdays } from '../../../../lib/vocabulary';
import {
  coordinator,
  groups,
  list,
  nameOf,
  pageFacts,
  people,
  somebody,
  topics,
  wordsOf,
} from '../../live';
import { look, notTappable } from '../../look';
import { expectSays } from '../says';

/** A page that explains something, where there is one: it has the most in it. */
const explaining = list.pages.find((slug) => /^(hulp|doelgroepen)\//.test(slug)) ?? named.schools;

/** One of several for each language, so that each is tapped in some language. */
function oneFor<T>(locale: Locale, all: readonly T[]): T | undefined {
  return all[locales.indexOf(locale) % all.length];
}

/** One of the ways in on the home page for who is no newcomer. */
const door = (page: Page, words: string) => page.locator('main nav a', { hasText: words });

/** The page is the one with this slug, in this language, and says what it must. */
async function expectAt(page: Page, locale: Locale, slug: string) {
  await expect(page).toHaveURL(new RegExp(`${pathOf(locale, slug)}$`));
  const seen = await look(page);
  expect(seen.lang).toBe(languages[locale].lang);
  expectSays(slug, locale, seen);
}

for (const locale of locales) {
  const words = wordsOf(locale);
  const at = (slug: string) => pathOf(locale, slug);

  test(`${locale}: a newcomer reaches every group from home in two taps`, async ({ page }) => {
    await page.goto(at(named.home));
    await page
      .locator('main')
      .getByRole('link', { name: words.home.newcomer, exact: true })
      .click();
    await expect(page).toHaveURL(/#new$/);
    const pages = groups.map((group) => `${named.groups}/${group}`);
    expect(await notTappable(page, '#new', pages.map(at))).toEqual([]);
    // The second tap; what the other groups find there is looked at on every page.
    const slug = oneFor(locale, pages);
    if (slug === undefined) return;
    await page.locator(`#new a[href="${at(slug)}"]`).click();
    await expectAt(page, locale, slug);
  });

  test(`${locale}: a partner finds by topic, day, situation and name whom to write to`, async ({
    page,
  }) => {
    await page.goto(at(named.home));
    await door(page, words.home.partner).click();
    await expectAt(page, locale, named.contact);
    for (const topic of topics) {
      const name = nameOf(topic, locale);
      const link = page.locator('main').getByRole('link', { name, exact: true }).first();
      await expect(link).toHaveAttribute('href', at(topicSlug(topic)));
    }
    const ways = [
      topics.map(topicSlug),
      weekdays.map(daySlug),
      groups.map(groupSlug),
      people.map(({ slug }) => personSlug(slug)),
    ];
    for (const slugs of ways) expect(await notTappable(page, 'main', slugs.map(at))).toEqual([]);
    for (const slugs of ways) {
      const slug = oneFor(locale, slugs);
      if (slug === undefined) continue;
      await page
        .locator(`main a[href="${at(slug)}"]`)
        .first()
        .click();
      await expectAt(page, locale, slug);
      // Back by the way that stands above the page.
      await page.locator(`main nav a[href="${at(named.contact)}"]`).click();
      await expect(page).toHaveURL(new RegExp(`${at(named.contact)}$`));
    }
  });

  test(`${locale}: a school finds whom to write to`, async ({ page }) => {
    await page.goto(at(named.home));
    await door(page, words.home.school).click();
    await expectAt(page, locale, named.schools);
  });

  test(`${locale}: the language is changed with one hand`, async ({ page, isMobile }) => {
    await page.goto(at(explaining));
    await page.locator('header summary').click();
    const targets = locales.map((target) => pathOf(target, explaining));
    expect(await notTappable(page, 'header', targets)).toEqual([]);
    // On a phone all languages are seen at once.
    const boxes = await page
      .locator('header a[hreflang]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    if (isMobile) {
      expect(new Set(boxes.map(({ left }) => Math.round(left))).size).toBe(2);
      expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(740);
    }
    const links = page.locator('header a[hreflang]');
    expect(await links.allTextContents()).toEqual(locales.map((tag) => languages[tag].name));
    // The next language: all are reached by somebody.
    const target = locales[(locales.indexOf(locale) + 1) % locales.length] ?? locale;
    await page.locator(`header a[hreflang="${target}"]`).click();
    await expectAt(page, target, explaining);
    await page.goto(at(named.languages));
    const homes = locales.map((tag) => pathOf(tag, named.home));
    expect(await notTappable(page, 'main ul', homes)).toEqual([]);
  });

  test(`${locale}: a person is saved in the phone, and their address is copied exactly`, async ({
    page,
    request,
  }) => {
    const person = oneFor(locale, people) ?? coordinator;
    await page.goto(at(personSlug(person.slug)));
    const keep = page.getByRole('region', { name: words.contact.saveOne });
    const save = keep.getByRole('link', { name: person.name });
    const vcard = await request.get((await save.getAttribute('href')) ?? '');
    expect(vcard.headers()['content-type']).toBe('text/vcard; charset=utf-8');
    expect((await vcard.text()).replaceAll('\r\n ', '')).toContain(`FN:${person.name}`);
    const address = page.locator('main a[href^="mailto:"] bdi');
    await expect(address).toHaveAttribute('dir', 'ltr');
    const copied = await address.evaluate((one) => {
      getSelection()?.selectAllChildren(one);
      return String(getSelection());
    });
    expect(copied).toBe(person.email);
  });
}

test('who comes to a page that does not exist goes on from there', async ({ page }) => {
  for (const locale of ['nl', 'ar'] as const) {
    const response = await page.goto(pathOf(locale, 'bestaat-niet'));
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText(wordsOf(locale).notFound.title);
    await expect(page.locator('html')).toHaveAttribute('lang', languages[locale].lang);
    await page.locator(`main a.card[href="${pathOf(locale, named.contact)}"]`).click();
    await expectAt(page, locale, named.contact);
  }
});

test('the keyboard reaches the text at once and sees where it is', async ({ page }) => {
  await page.goto('/nl/contact');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: wordsOf('nl').site.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(
    () => document.activeElement && getComputedStyle(document.activeElement).outlineWidth,
  );
  expect(outline).toBe('3px');
});

test('every link and button of the main pages is at least 44 px wide and high or stands in a text', async ({
  page,
}) => {
  const slugs = [
    named.home,
    named.contact,
    named.groups,
    named.schools,
    personSlug(somebody.slug),
    personSlug(coordinator.slug),
    daySlug('monday'),
    explaining,
  ];
  for (const [i, slug] of slugs.entries()) {
    const path = pathOf(i % 2 ? 'ar' : 'nl', slug);
    await page.goto(path);
    const small = await page.locator('a, summary').evaluateAll((links) =>
      links
        .filter(
          (link) =>
            (!link.closest('.prose') ||
              link.matches('[data-footnote-ref], [data-footnote-backref]')) &&
            !link.closest('details:not([open])') &&
            !link.classList.contains('hear'),
        )
        .filter((link) => {
          const { width, height } = link.getBoundingClientRect();
          return height < 44 || width < 44;
        })
        .map((link) => link.outerHTML.slice(0, 120)),
    );
    expect(small, path).toEqual([]);
  }
});

test('on paper: the text, the contacts and the address of the page, no menus', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const slug of [named.schools, explaining, personSlug(somebody.slug), sheetSlug]) {
    await page.goto(pathOf('ar', slug));
    await expect(page.locator('nav:visible')).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('footer')).toContainText(pathOf('ar', slug));
    await expect(page.locator('footer bdi', { hasText: pathOf('ar', slug) })).toBeVisible();
    if (slug === sheetSlug || slug.startsWith('contact/'))
      await expect(page.getByText(somebody.email, { exact: true }).first()).toBeVisible();
    else if (pageFacts(slug).topics)
      await expect(page.getByRole('heading', { name: wordsOf('ar').page.whoToAsk })).toBeVisible();
  }
});
