import { expect, test } from '@playwright/test';
import { startDesk } from './start';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
    test('a session that ended while somebody typed loses nothing', async ({ page, context }) => {
      const desk = await startDesk();
      const password = 'blauwe fiets zingt';
      const rights = { role: 'coordinator', languages: [] } as const;
      const secret = await desk.accounts.linkByName('Mia Proef', { ...rights, languages: [] });
      await desk.accounts.redeem(secret, password);
      const signIn = async (button: string) => {
        await page.getByLabel('Uw naam').fill('Mia Proef');
        await page.getByLabel('Wachtwoord').fill(password);
        await page.getByRole('button', { name: button }).click();
      };
      await page.goto(`${desk.url}/accounts`);
      await signIn('Aanmelden');
      await page.getByLabel('Naam', { exact: true }).fill('Zoë d’Hondt-Ünal');
      await page.getByLabel('Vertaler: alleen').check();
      await page.getByLabel('Arabisch').check();
      await page.getByLabel('Turks').check();
      await context.clearCookies();
      await page.getByRole('button', { name: 'Toevoegen en link maken' }).click();
      await expect(page.getByText('Wat u typte is niet weg')).toBeVisible();
      expect(desk.accounts.list().length).toBe(1);
      await signIn('Aanmelden en verdergaan');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'De link voor Zoë d’Hondt-Ünal',
      );
      expect(desk.accounts.list()).toContainEqual(
        expect.objectContaining({ name: 'Zoë d’Hondt-Ünal', languages: ['ar', 'tr'] }),
      );
      await desk.stop();
    });
  });
