import { expect } from '@playwright/test';
import { requestSlug } from '../../../lib/addresses/fixed.mjs';
import type { FieldName } from '../../../lib/requests/fields';
import { fixture } from '../fixture';
import { fill, right, shown, type, wordsOf } from './answers';
import { keptIn, requestsIn, test } from './desk';

/** The answers as the server tidies them. */
const tidied = { ...right, participants: '24', groups: '1' };

const filled = (text: string, values: Record<string, string | number>) =>
  Object.entries(values).reduce((said, [key, value]) => said.replace(`{${key}}`, `${value}`), text);

for (const locale of ['nl', 'fr'])
  test.describe(locale, () => {
    const words = wordsOf(locale);
    const path = `/${locale}/${requestSlug}`;

    test('a teacher asks for a session with the keys only, and both get a mail', async ({
      page,
      desk,
    }) => {
      await page.goto(`/${locale}/scholen`);
      await page.locator(`main a[href="${path}"]`).click();
      await expect(page).toHaveTitle(`${words.form.title} – Steunpunt De Brug`);
      await type(page, right);
      await expect(page.locator('h1')).toHaveText(words.check.title);
      // Read first without a script.
      await expect(page.locator('h1')).toBeFocused();
      await expect(page.locator('main')).toContainText('<b>donderdag</b>');
      await expect(page.locator('main')).toContainText(
        filled(words.check.confirmation, { email: 'mia@school.example' }),
      );
      await expect(page.locator('#privacy')).toHaveText(words.privacy.title);
      const before = requestsIn(desk.folder).length;
      await page.locator('button[value=send]').press('Enter');
      await expect(page.locator('h1')).toHaveText(words.received.title);
      await expect(page.locator('h1')).toBeFocused();
      expect(requestsIn(desk.folder)).toHaveLength(before + 1);
      const said = (await page.locator('main').textContent()) ?? '';
      const [, reference = ''] = /([A-Z\d]{3}-[A-Z\d]{3}-[A-Z\d]{2})/.exec(said) ?? [];
      expect(said).toContain(words.received.notYet);
      expect(said).toContain('mia@school.example');
      await expect(page.getByText(words.received.again)).toBeHidden();
      const number = reference.replaceAll('-', '');
      expect(requestsIn(desk.folder)).toContain(`${number}.json`);
      const mails = () =>
        desk.arrived.filter(({ headers }) => headers.get('subject')?.includes(number));
      await expect
        .poll(() =>
          mails()
            .map(({ to }) => to[0])
            .sort(),
        )
        .toEqual(['mia@school.example', 'scholen@debrug.example']);
      const [toAsker] = mails().filter(({ to }) => to[0] === 'mia@school.example');
      expect(toAsker?.text).not.toMatch(/Mia|Sint-Jan|donderdag|vluchten/);
    });

    const wrong: [field: FieldName, answer: string, says: string][] = [
      ['kind', '', words.faults.kind],
      ['organisation', '-', words.faults.organisation],
      ['town', 'x', words.faults.town],
      ['name', '', words.faults.name],
      ['email', 'mia@school', words.faults.email],
      [
        'phone',
        '12',
        filled(words.faults.phone, { one: '015 00 00 00', other: '+32 470 00 00 00' }),
      ],
      ['age', ' ', words.faults.age],
      ['participants', 'veel', words.faults.participants],
      ['month', '', words.faults.month],
      ['times', 'x'.repeat(301), filled(words.faults.tooLong, { max: 300 })],
      ['goal', 'x'.repeat(1001), filled(words.faults.tooLong, { max: 1000 })],
    ];
    for (const [field, answer, says] of wrong)
      test(`what is wrong with ${field} is said first and beside it, and nothing is lost`, async ({
        page,
      }) => {
        await page.goto(path);
        const { kind, ...others } = right;
        await fill(page, field === 'kind' ? others : { kind, ...others, [field]: answer });
        const answered = page.waitForResponse((one) => one.request().method() === 'POST');
        await page.locator('button[value=check]').click();
        expect((await answered).status()).toBe(422);
        const title = filled(words.form.fault, { title: words.form.title });
        await expect(page).toHaveTitle(`${title} – Steunpunt De Brug`);
        const summary = page.locator('#antwoord');
        await expect(summary).toBeFocused();
        await expect(summary.locator('h2')).toHaveText(words.faults.title);
        await expect(summary.locator('a')).toHaveText([says]);
        const fault = page.locator('.fault');
        await expect(fault).toHaveCount(1);
        await expect(fault).toContainText(says);
        const inputs = page.locator(`[name=${field}]`);
        const described =
          field === 'kind' ? inputs.first().locator('xpath=ancestor::fieldset') : inputs;
        await expect(described).toHaveAttribute('aria-describedby', new RegExp(`e-${field}`));
        if (field !== 'kind') await expect(inputs).toHaveAttribute('aria-invalid', 'true');
        await summary.locator('a').press('Enter');
        await expect(inputs.first()).toBeFocused();
        const { [field]: kept, ...all } = await shown(page);
        const { [field]: _, ...expected } = tidied;
        expect(all).toEqual(expected);
        expect(kept ?? '').toBe(answer.trim());
      });

    test('several faults stand in the order of the form, and each is mended by itself', async ({
      page,
    }) => {
      await page.goto(path);
      await page.locator('button[value=check]').click();
      await expect(page.locator('#antwoord a')).toHaveText([
        words.faults.kind,
        words.faults.organisation,
        words.faults.town,
        words.faults.name,
        words.faults.email,
        words.faults.age,
        words.faults.participants,
        words.faults.month,
      ]);
      await fill(page, right);
      await page.locator('button[value=check]').click();
      await expect(page.locator('h1')).toHaveText(words.check.title);
    });

    test('what was looked through can be changed, and is what is sent', async ({ page, desk }) => {
      await page.goto(path);
      await fill(page, { ...right, email: 'mia@gmial.com' });
      await page.locator('button[value=check]').click();
      await expect(page.locator('main')).toContainText('mia@gmail.com');
      await page
        .getByRole('button', {
          name: filled(words.check.changeSection, { section: words.form.sections.who }),
        })
        .click();
      await expect(page).toHaveURL(/#who$/);
      expect(await shown(page)).toEqual({ ...tidied, email: 'mia@gmial.com' });
      await page.locator('[name=email]').fill('mia@gmail.com');
      await page.locator('button[value=check]').click();
      await expect(page.locator('main')).not.toContainText('gmial');
      await page.getByRole('button', { name: words.check.changeSomething }).click();
      await page.locator('[name=town]').fill('Andere stad');
      await page.locator('button[value=check]').click();
      await page.locator('button[value=send]').click();
      await expect(page.locator('h1')).toHaveText(words.received.title);
      await expect(page.locator('main')).toContainText('Andere stad');
      expect(keptIn(desk.folder)).toContain('Andere stad');
    });

    test('two clicks, back and reload make one request', async ({ page, desk }) => {
      const before = requestsIn(desk.folder).length;
      await page.goto(path);
      await fill(page, right);
      await page.locator('button[value=check]').click();
      await page.locator('button[value=send]').dblclick();
      await expect(page.locator('h1')).toHaveText(words.received.title);
      const url = page.url().replace(/#.*/, '');
      const said = (await page.locator('main').textContent()) ?? '';
      expect(requestsIn(desk.folder)).toHaveLength(before + 1);
      await page.reload();
      expect(page.url().replace(/#.*/, '')).toBe(url);
      await page.goBack();
      await expect(page.locator('h1')).toHaveText(words.check.title);
      await page.locator('button[value=send]').click();
      await expect(page.locator('h1')).toHaveText(words.received.title);
      expect(page.url()).toBe(`${url}#al-verstuurd`);
      await expect(page.getByText(words.received.again)).toBeVisible();
      expect(await page.locator('main .strong').first().textContent()).toContain(
        /[A-Z\d]{3}-[A-Z\d]{3}-[A-Z\d]{2}/.exec(said)?.[0] ?? '?',
      );
      expect(requestsIn(desk.folder)).toHaveLength(before + 1);
    });
  });

test('a page that stood open for two days: nothing is kept, all is still there, and it can be sent', async ({
  page,
  desk,
}) => {
  const words = wordsOf('nl');
  const before = requestsIn(desk.folder).length;
  await page.goto(`/nl/${requestSlug}`);
  await fill(page, right);
  await page.locator('button[value=check]').click();
  await expect(page.locator('h1')).toHaveText(words.check.title);
  const { url, stop } = await desk.beside({ TEST_DAY: '2026-06-17' });
  // The same site, two days later.
  await page.route('**/scholen/aanvraag', async (route) =>
    route.fulfill({
      response: await route.fetch({
        url: route.request().url().replace(desk.url, url),
        maxRedirects: 0,
      }),
    }),
  );
  await page.locator('button[value=send]').click();
  await expect(page.locator('#antwoord h2')).toHaveText(words.trouble.expired);
  await expect(page.locator('#antwoord')).toBeFocused();
  await expect(page.locator('main')).toContainText('Over vluchten & aankomen');
  expect(requestsIn(desk.folder)).toHaveLength(before);
  await page.unroute('**/scholen/aanvraag');
  await page.locator('button[value=send]').click();
  await expect(page.locator('h1')).toHaveText(words.received.title);
  expect(requestsIn(desk.folder)).toHaveLength(before + 1);
  // The confirmation stays, a day later without the answers.
  await expect(page.locator('main')).toContainText('Sint-Jan «West»');
  const later = await page.request.get(page.url().replace(desk.url, url));
  expect(later.headers()['cache-control']).toContain('no-store');
  const text = await later.text();
  expect(text).toContain(words.received.title);
  expect(text).not.toMatch(/Sint-Jan|Mia|mia@/);
  await stop();
});

test('who reads another language gets the Dutch form, and is told so in theirs', async ({
  page,
}) => {
  await page.goto(`/ar/${requestSlug}`);
  const article = page.locator('article');
  await expect(article).toHaveAttribute('dir', 'ltr');
  await expect(article).toHaveAttribute('lang', 'nl-BE');
  await expect(page.locator('main')).toContainText(fixture.wordsOf('ar').schools.notice);
  await fill(page, right);
  await page.locator('button[value=check]').click();
  await page.locator('button[value=send]').click();
  await expect(page.locator('h1')).toHaveText(wordsOf('nl').received.title);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});
