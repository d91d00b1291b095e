import { expect, type Page, test } from '@playwright/test';
import { topicSlug } from '../../../../lib/addresses/directory';
import { pathOf } from '../../../../lib/addresses/fixed.mjs';
import { named } from '../../../../lib/addresses/menu';
import { type Locale, languages, locales } from '../../../../lib/i18n/languages';
import {
  confirmationIn,
  coordinator,
  groups,
  isLarge,
  list,
  nameOf,
  pageFacts,
  somebody,
  topics,
  whoHandles,
  wordsOf,
} from '../../live';

/** A page that explains something, where there is one: it has the most in it. */
const explaining = list.pages.find((slug) => /^(hulp|doelgroepen)\//.test(slug)) ?? 'scholen';

/** Somebody whom a reader of this page can write to, or of a large service a topic that leads to them. */
const someoneToAsk = (page: Page) =>
  page.locator(isLarge ? 'main a[href*="/contact/onderwerp/"]' : 'main a[href^="mailto:"]').first();

for (const locale of locales) {
  const words = wordsOf(locale);

  test(`${locale}: a newcomer reaches every group from home in two taps`, async ({ page }) => {
    await page.goto(pathOf(locale, ''));
    await page.getByRole('link', { name: words.home.newcomer }).click();
    await expect(page).toHaveURL(/#new$/);
    const own = page.locator(`#new a[href^="${pathOf(locale, named.groups)}/"]`);
    await expect(own).toHaveCount(groups.length);
    for (const group of groups) {
      const slug = `${named.groups}/${group}`;
      await page.locator(`#new a[href="${pathOf(locale, slug)}"]`).click();
      await expect(page).toHaveURL(new RegExp(`${pathOf(locale, slug)}$`));
      if (pageFacts(slug).topics) {
        await expect(page.getByRole('heading', { name: words.page.whoToAsk })).toBeVisible();
        await expect(someoneToAsk(page)).toBeVisible();
      }
      await page.goBack();
    }
  });

  test(`${locale}: a partner finds whom to write to for every topic, in three taps`, async ({
    page,
  }) => {
    await page.goto(pathOf(locale, ''));
    await page.getByRole('link', { name: words.home.partner }).click();
    for (const topic of topics) {
      const { asked, nobody } = whoHandles(topic.slug);
      await page
        .locator(`main a[href="${pathOf(locale, topicSlug(topic))}"]`)
        .first()
        .click();
      await expect(page.locator('h1')).toHaveText(nameOf(topic, locale));
      await expect(page.getByText(words.person.viaCoordinator)).toHaveCount(nobody ? 1 : 0);
      for (const person of asked) await expectOnPage(page, locale, person, asked.length);
      const found = page.locator('article section[id], article .rows li[id]');
      expect((await found.evaluateAll((all) => all.map(({ id }) => id))).sort()).toEqual(
        asked.map(({ slug }) => slug).sort(),
      );
      if (topic.page)
        await expect(
          page.locator(`main a[href="${pathOf(locale, topic.page)}"]`).last(),
        ).toBeVisible();
      await page.goBack();
    }
  });

  test(`${locale}: a school finds whom to write to`, async ({ page }) => {
    await page.goto(pathOf(locale, ''));
    await page.getByRole('link', { name: words.home.school }).click();
    await expect(page).toHaveURL(new RegExp(`${pathOf(locale, 'scholen')}$`));
    const answers = (pageFacts('scholen').topics ?? []).map(whoHandles);
    if (answers.length === 0) return;
    await expect(someoneToAsk(page)).toBeVisible();
    if (answers.some(({ nobody }) => nobody))
      await expect(page.getByText(words.person.viaCoordinator).first()).toBeVisible();
    if (isLarge) return;
    for (const { email } of answers.flatMap(({ asked }) => asked))
      await expect(page.locator(`main a[href="mailto:${email}"]`)).toBeVisible();
  });

  test(`${locale}: the language is changed with one hand`, async ({ page }) => {
    await page.goto(pathOf(locale, explaining));
    for (const target of locales) {
      await page.locator('header summary').click();
      const link = page.locator(`header a[hreflang="${target}"]`);
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(await link.textContent()).toBe(languages[target].name);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`${pathOf(target, explaining)}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', languages[target].lang);
    }
    await page.goto(pathOf(locale, 'talen'));
    for (const target of locales)
      await expect(page.locator(`main ul a[hreflang="${target}"]`)).toHaveAttribute(
        'href',
        pathOf(target, ''),
      );
  });
}

/** A person on a page of answers: with everything, or of a large service by name. */
async function expectOnPage(
  page: Page,
  locale: Locale,
  person: ReturnType<typeof whoHandles>['asked'][number],
  among: number,
) {
  const words = wordsOf(locale);
  const card = page.locator(`#${person.slug}`);
  for (const day of person.days ?? []) await expect(card).toContainText(words.days[day]);
  if (isLarge && among > 1) {
    await expect(card.getByRole('link', { name: person.name })).toBeVisible();
    return;
  }
  await expect(card.locator(`a[href="mailto:${person.email}"]`)).toBeVisible();
  await expect(card).toContainText(confirmationIn(locale, person.slug));
}

test('who comes to a page that does not exist goes on from there', async ({ page }) => {
  for (const locale of ['nl', 'ar']) {
    const response = await page.goto(`/${locale}/bestaat-niet`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText(wordsOf(locale).notFound.title);
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale}`));
    await page.locator(`main a[href="/${locale}/contact"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/contact$`));
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

test('every link and button of the main pages is at least 44 px high or stands in a text', async ({
  page,
}) => {
  for (const path of [
    '/nl',
    '/ar',
    '/nl/contact',
    `/ar/contact/${somebody.slug}`,
    `/nl/contact/${coordinator.slug}`,
    '/nl/contact/dag/maandag',
    '/nl/doelgroepen',
    pathOf('ar', explaining),
  ]) {
    await page.goto(path);
    const small = await page.locator('a, summary').evaluateAll((links) =>
      links
        .filter(
          (link) => !link.closest('.prose, details nav') && !link.classList.contains('sr-only'),
        )
        .filter((link) => link.getBoundingClientRect().height < 44)
        .map((link) => link.outerHTML.slice(0, 120)),
    );
    expect(small, path).toEqual([]);
  }
});

test('on paper: the text, the contacts and the address of the page, no menus', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const slug of ['scholen', `contact/${somebody.slug}`]) {
    const path = pathOf('ar', slug);
    await page.goto(path);
    await expect(page.locator('nav:visible')).toHaveCount(0);
    if (slug !== 'scholen' || pageFacts(slug).topics)
      await expect(someoneToAsk(page)).toBeVisible();
    await expect(page.getByText(path).last()).toBeVisible();
  }
});
