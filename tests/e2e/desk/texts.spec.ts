import { expect, type Page, test } from '@playwright/test';
import { desktop, isFine as isFineWith, open, phone } from './fine';
import { startInvented } from './invented';

const dutch = 'content/nl/hulp/fietsles.md';
const arabic = 'content/ar/hulp/brieven.md';
const body = (page: Page) => page.locator('textarea[name=body]');
// A preview has a button of its own, above the form.
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

for (const [size, viewport, javaScriptEnabled] of [
  ['phone without JavaScript', phone, false],
  ['desktop', desktop, true],
] as const)
  test.describe(size, () => {
    test.use({ viewport, javaScriptEnabled });
    const isFine = (page: Page) => isFineWith(page, javaScriptEnabled);

    test('a sentence, a text from Word, a mistake, and back to before', async ({ page }) => {
      const desk = await startInvented();
      const before = desk.read(dutch);
      await desk.signIn(page, 'editor');
      await open(page, 'Teksten');
      await isFine(page);
      await page.locator('main').getByRole('link', { name: 'Fietsles' }).first().click();
      const was = await body(page).inputValue();
      await body(page).fill(`${was}\n\n•\teen fiets\n•\teen helm\n\nOok voor illegalen.\n`);
      await press(page, 'Bewaar');
      await expect(body(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(body(page)).toHaveValue(/- een fiets\n- een helm\n\nOok voor illegalen\./);
      expect(desk.read(dutch)).toBe(before);
      await isFine(page);
      await body(page).fill(`${was}\n\n•\teen fiets\n•\teen helm\n`);
      await press(page, 'Bekijk');
      await expect(page.locator('li', { hasText: 'een helm' }).first()).toBeVisible();
      await isFine(page);
      await press(page, 'Bewaar');
      await expect(page.getByRole('status')).toContainText('Bewaard.');
      expect(desk.read(dutch)).toContain('\n- een fiets\n- een helm\n');
      await isFine(page);
      await open(page, 'Geschiedenis');
      await isFine(page);
      await page
        .getByRole('main')
        .getByRole('link', { name: /Fietsles/ })
        .first()
        .click();
      await isFine(page);
      await page.getByRole('button', { name: /ervoor/i }).click();
      await expect(page.getByRole('status')).toContainText('Bewaard.');
      expect(desk.read(dutch)).toBe(before);
      await desk.stop();
    });

    test('two at once lose nothing, and nor does who is signed out while typing', async ({
      page,
      browser,
    }) => {
      const desk = await startInvented();
      const other = await browser.newPage({ javaScriptEnabled, viewport });
      await desk.signIn(page, 'coordinator');
      await desk.signIn(other, 'editor');
      const path = `${desk.url}/paginas/hulp/fietsles`;
      for (const one of [page, other]) await one.goto(path);
      const was = await body(page).inputValue();
      await body(page).fill(was.replace('6 lessen', '7 lessen'));
      await press(page, 'Bewaar');
      await expect(page.getByRole('status')).toContainText('Bewaard.');
      await body(other).fill(was.replace('6 lessen', '8 lessen'));
      await press(other, 'Bewaar');
      await expect(body(other)).toHaveValue(/8 lessen/);
      await expect(other.locator('main')).toContainText('7 lessen');
      expect(desk.read(dutch)).toContain('7 lessen');
      await isFine(other);
      // Meanwhile the session ends.
      await other.context().clearCookies();
      await press(other, 'Bewaar');
      await expect(other.getByText('Wat u typte is niet weg')).toBeVisible();
      await other.getByLabel('Uw naam').fill('Rik Redder');
      await other.getByLabel('Wachtwoord').fill('blauwe fiets zingt');
      await press(other, 'Aanmelden en verdergaan');
      await expect(other.getByRole('status')).toContainText('Bewaard.');
      expect(desk.read(dutch)).toContain('8 lessen');
      // Each changes another sentence: one button saves both.
      for (const one of [page, other]) await one.goto(path);
      const now = await body(page).inputValue();
      await body(page).fill(now.replace('elke donderdag', 'elke dinsdag'));
      await press(page, 'Bewaar');
      await expect(page.getByRole('status')).toContainText('Bewaard.');
      await body(other).fill(now.replace('8 lessen', '9 lessen'));
      await press(other, 'Bewaar');
      await expect(other.locator('main')).toContainText('dinsdag');
      await isFine(other);
      await press(other, 'Bewaar beide wijzigingen');
      await expect(other.getByRole('status')).toContainText('Bewaard.');
      expect(desk.read(dutch)).toContain('9 lessen');
      expect(desk.read(dutch)).toContain('elke dinsdag');
      await other.close();
      await desk.stop();
    });

    test('a translator corrects an Arabic sentence, and may not touch the Dutch', async ({
      page,
    }) => {
      const desk = await startInvented();
      await desk.signIn(page, 'translator');
      await open(page, 'Vertalingen');
      await isFine(page);
      await page.goto(`${desk.url}/vertalingen/ar/hulp/brieven`);
      await expect(body(page)).toHaveAttribute('dir', 'rtl');
      await isFine(page);
      await body(page).fill((await body(page).inputValue()).replace('معاً', 'سوياً'));
      await press(page, 'Bewaar');
      await expect(page.getByRole('status')).toContainText('Bewaard.');
      expect(desk.read(arabic)).toContain('سوياً');
      expect(desk.read(arabic)).not.toContain('reviewed');
      await page.goto(`${desk.url}/vertalingen/ar/hulp/brieven`);
      await press(page, 'Bewaar, en ik heb alles gelezen');
      await expect(page.getByRole('status')).toContainText('Bewaard.');
      expect(desk.read(arabic)).toContain('reviewed');
      await page.goto(`${desk.url}/paginas/hulp/fietsles`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit mag u niet doen');
      await desk.stop();
    });
  });

test('with scripts an example comes where one writes, and who leaves is warned', async ({
  page,
}) => {
  const desk = await startInvented();
  await desk.signIn(page, 'editor');
  await page.goto(`${desk.url}/paginas/hulp/fietsles`);
  for (const [button, becomes] of [
    ['Tussentitel', '## dit'],
    ['Lijst', '- dit'],
    ['Vet', '**dit**'],
    ['Link', '[dit](/contact)'],
    ['Voetnoot', 'dit[^1]'],
  ] as const) {
    await body(page).fill('Eerst\ndit\nwoord.');
    await body(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(6, 9));
    await press(page, button);
    const note = button === 'Voetnoot' ? '\n\n[^1]: Bron: onze eigen telling, 2025.' : '';
    await expect(body(page)).toHaveValue(`Eerst\n${becomes}\nwoord.${note}`);
  }
  await isWarned(page);
  // What was refused is not saved either, also when nothing was typed since.
  await page.goto(`${desk.url}/paginas/hulp/fietsles`);
  await body(page).fill('Ook voor illegalen.');
  await press(page, 'Bewaar');
  await expect(body(page)).toHaveAttribute('aria-invalid', 'true');
  await isWarned(page);
  await desk.stop();
});

/** Who goes elsewhere is asked whether they will leave what they typed. */
async function isWarned(page: Page): Promise<void> {
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.accept();
    return dialog.type();
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Begin' }).click();
  expect(await asked).toBe('beforeunload');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat wilt u doen?');
}
