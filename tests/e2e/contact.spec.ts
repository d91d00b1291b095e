import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { locales } from '../../lib/i18n/languages';
import { confirmationIn, wordsOf } from './site';

const people = ['leen-geys', 'joachim-anckaert', 'stefanie-de-brouwer', 'judith-fischer'];

for (const locale of locales) {
  const words = wordsOf(locale);

  test(`${locale}: a day says who works, whose days nobody knows, and when nobody is known`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/contact`);
    await page
      .locator('main')
      .getByRole('link', { name: words.days.thursday, exact: true })
      .click();
    await expect(page).toHaveURL(/\/contact\/dag\/donderdag$/);
    await expect(page.locator('article section').first()).toHaveId('judith-fischer');
    await expect(page.getByRole('heading', { name: words.contact.unknownDays })).toBeVisible();
    for (const id of people) await expect(page.locator(`#${id}`)).toHaveCount(1);
    await expect(page.getByText(words.contact.nobody)).toHaveCount(0);
    await page.goto(`/${locale}/contact/dag/maandag`);
    await expect(page.getByText(words.contact.nobody)).toBeVisible();
    await expect(page.locator('article section').first()).toHaveId('leen-geys');
    await expect(page.locator('#judith-fischer')).toHaveCount(0);
  });

  test(`${locale}: a situation says whom to ask`, async ({ page }) => {
    await page.goto(`/${locale}/contact`);
    await page.locator('main a[href$="/contact/groep/asielzoekers"]').click();
    for (const id of people) await expect(page.locator(`#${id}`)).toBeVisible();
    await expect(page.locator('#leen-geys')).toContainText(words.topics['mental-health']);
    await page.locator(`main a[href="/${locale}/doelgroepen/asielzoekers"]`).click();
    await expect(page.locator('h1')).toBeVisible();
  });

  test(`${locale}: a person’s page has everything, and leads to the explanation`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}/contact/judith-fischer`);
    await expect(page.locator('h1')).toHaveText('Judith Fischer');
    const card = page.locator('#judith-fischer');
    for (const day of ['tuesday', 'thursday', 'friday'] as const)
      await expect(card).toContainText(words.days[day]);
    await expect(card).toContainText(confirmationIn(locale, 'judith-fischer'));
    await expect(card.locator('a[href$="/hulp/vrijwillige-terugkeer"]')).toBeVisible();
    const save = page.getByRole('link', { name: words.contact.saveOne });
    const vcard = await request.get((await save.getAttribute('href')) ?? '');
    expect(vcard.headers()['content-type']).toBe('text/vcard; charset=utf-8');
    expect(await vcard.text()).toContain('FN:Judith Fischer');
  });

  test(`${locale}: an address is copied exactly`, async ({ page }) => {
    await page.goto(`/${locale}/contact/stefanie-de-brouwer`);
    const copied = await page.locator('a[href^="mailto:"] bdi').evaluate((address) => {
      getSelection()?.selectAllChildren(address);
      return String(getSelection());
    });
    expect(copied).toBe('stefanie.debrouwer@vluchtelingendienst.be');
  });
}

test('a phone that scans the code opens the page, from the screen and from paper', async ({
  page,
}) => {
  for (const path of ['/nl/contact/leen-geys', '/ar/contact/leen-geys', '/ar/contact/blad'])
    for (const media of ['screen', 'print'] as const)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media, colorScheme });
        await page.goto(path);
        const image = PNG.sync.read(await page.locator('svg[role="img"]').first().screenshot());
        const code = jsQR(new Uint8ClampedArray(image.data), image.width, image.height);
        expect(new URL(code?.data ?? '').pathname).toBe(path.replace('blad', 'leen-geys'));
      }
});

test('the sheet has everybody on A4, from right to left too', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const locale of ['nl', 'ar']) {
    // A4 without its margins, in CSS pixels.
    await page.setViewportSize({ width: 688, height: 1017 });
    await page.goto(`/${locale}/contact/blad`);
    for (const id of people) {
      const email = readFileSync(`content/staff/${id}.md`, 'utf8').match(/email: (.*)/)?.[1] ?? '';
      await expect(page.getByText(email, { exact: true })).toBeVisible();
    }
    await expect(page.locator('svg[role="img"]')).toHaveCount(people.length);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    const row = await page.locator('.sheet').first().boundingBox();
    const code = await page.locator('svg[role="img"]').first().boundingBox();
    const atStart = code && row && code.x - row.x < row.width / 2;
    expect(atStart).toBe(locale === 'ar');
  }
});
