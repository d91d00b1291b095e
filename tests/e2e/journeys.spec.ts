import { expect, test } from '@playwright/test';
import { languages, locales } from '../../lib/i18n/languages';
import { confirmationIn, wordsOf } from './site';

const groups = [
  'asielzoekers',
  'erkende-vluchtelingen',
  'subsidiaire-bescherming',
  'geregulariseerden',
  'uitgeprocedeerden',
  'mensen-zonder-papieren',
  'iedereen-met-vragen',
];

for (const locale of locales) {
  const words = wordsOf(locale);

  test(`${locale}: a newcomer reaches every group from home in two taps`, async ({ page }) => {
    for (const group of groups) {
      await page.goto(`/${locale}`);
      await page.getByRole('link', { name: words.home.newcomer }).click();
      await page.locator(`main a[href$="/doelgroepen/${group}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/doelgroepen/${group}$`));
      await expect(page.getByRole('heading', { name: words.page.whoToAsk })).toBeVisible();
      await expect(page.locator('main a[href^="mailto:"]').first()).toBeVisible();
    }
  });

  test(`${locale}: a partner and a school find whom to write to`, async ({ page }) => {
    // Voluntary return with Fedasil on Thursday, with IOM, family reunification: in three taps.
    const asked = [
      ['voluntary-return-fedasil', 'judith-fischer', 'thursday'],
      ['voluntary-return-iom', 'leen-geys'],
      ['family-reunification', 'stefanie-de-brouwer'],
    ] as const;
    for (const [topic, person, day] of asked) {
      await page.goto(`/${locale}`);
      await page.getByRole('link', { name: words.home.partner }).click();
      const name = words.topics[topic].replace(/<\/?nl>/g, '');
      await page.getByRole('link', { name, exact: true }).first().click();
      await expect(page).toHaveURL(/\/contact\/onderwerp\/[a-z-]+$/);
      const card = page.locator(`#${person}`);
      if (day) await expect(card).toContainText(words.days[day]);
      await expect(card).toContainText(confirmationIn(locale, person));
      await expect(card.locator('a[href^="mailto:"]')).toBeVisible();
    }

    await page.goto(`/${locale}`);
    await page.getByRole('link', { name: words.home.school }).click();
    await expect(page.getByText(words.person.viaCoordinator)).toBeVisible();
    await expect(page.locator('a[href="mailto:leen.geys@vluchtelingendienst.be"]')).toBeVisible();
  });

  test(`${locale}: the language is changed with one hand`, async ({ page }) => {
    await page.goto(`/${locale}/hulp/dossier`);
    for (const target of locales) {
      await page.locator('header summary').click();
      const link = page.locator(`header a[hreflang="${target}"]`);
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(await link.textContent()).toBe(languages[target].name);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/${target}/hulp/dossier$`));
      await expect(page.locator('html')).toHaveAttribute('lang', languages[target].lang);
    }
    await page.goto(`/${locale}/talen`);
    for (const target of locales)
      await expect(page.locator(`main ul a[hreflang="${target}"]`)).toHaveAttribute(
        'href',
        `/${target}`,
      );
  });
}

test('a topic that nobody has leads to the coordinator, and says so', async ({ page }) => {
  const words = wordsOf('nl');
  await page.goto('/nl/contact');
  const row = page.locator('li', { hasText: words.topics.volunteers }).first();
  await expect(row).toContainText(words.person.viaCoordinator);
  await row.getByRole('link').first().click();
  await expect(page.getByText(words.person.viaCoordinator)).toBeVisible();
  await expect(page.locator('#leen-geys')).toBeVisible();
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
    '/ar/contact/judith-fischer',
    '/nl/contact/dag/maandag',
    '/nl/doelgroepen',
    '/ar/hulp/gezinshereniging',
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
  await page.goto('/ar/hulp/gezinshereniging');
  await expect(page.locator('nav:visible')).toHaveCount(0);
  await expect(page.locator('a[href^="mailto:"]').first()).toBeVisible();
  await expect(page.getByText('/ar/hulp/gezinshereniging')).toBeVisible();
});
