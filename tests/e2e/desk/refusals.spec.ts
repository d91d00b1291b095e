import { expect, test } from '@playwright/test';
import { isFine } from './fine';
import { startDesk } from './start';

const password = 'blauwe fiets zingt';

test('not signed in, not allowed, not there, too often', async ({ page }) => {
  const desk = await startDesk();
  const heading = page.getByRole('heading', { level: 1 });
  const signIn = async (typed: string) => {
    await page.getByLabel('Uw naam').fill('Rik Redder');
    await page.getByLabel('Wachtwoord').fill(typed);
    await page.getByRole('button', { name: 'Aanmelden' }).click();
  };
  await desk.accounts.redeem(
    await desk.accounts.linkByName('Rik Redder', { role: 'editor', languages: [] }),
    password,
  );
  expect((await page.goto(`${desk.url}/dienst`))?.status()).toBe(401);
  await expect(heading).toHaveText('Aanmelden');
  await isFine(page);
  await signIn(password);
  await page.goto(desk.url);
  await expect(page.getByText('U werkt als Rik Redder.')).toBeVisible();
  expect((await page.goto(`${desk.url}/accounts`))?.status()).toBe(403);
  await isFine(page);
  expect((await page.goto(`${desk.url}/bestaat-niet`))?.status()).toBe(404);
  await isFine(page);
  await page.getByRole('button', { name: 'Afmelden' }).click();
  for (let i = 0; i < 5; i++) await signIn('dit is het niet');
  await expect(page.getByText('horen niet bij elkaar')).toBeVisible();
  await isFine(page);
  const answer = page.waitForResponse((one) => one.request().method() === 'POST');
  await signIn(password);
  expect((await answer).status()).toBe(429);
  await expect(page.getByText('Er is te vaak een fout wachtwoord ingevuld.')).toBeVisible();
  await isFine(page);
  await desk.stop();
});
