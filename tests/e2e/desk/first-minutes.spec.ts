import { expect, test } from '@playwright/test';
import { desktop, isFine, open, phone } from './fine';
import { start } from './start';

const password = 'blauwe fiets zingt';
const screens = [
  { name: 'phone without JavaScript', viewport: phone, javaScriptEnabled: false },
  { name: 'desktop', viewport: desktop, javaScriptEnabled: true },
];

for (const { name, ...use } of screens)
  test.describe(name, () => {
    test.use(use);
    test('from npm run editor -- --try to signed in, a colleague with a link, and out', async ({
      page,
      browser,
    }) => {
      const desk = await start(['lib/run/editor.mjs', '--try'], /\/start\/\S+\s/);
      const [address = ''] = /http:\/\/localhost:\d+/.exec(desk.said) ?? [];
      const [link = ''] = /http:\S+\/start\/\S+/.exec(desk.said) ?? [];
      const foreign: string[] = [];
      page.on('request', (sent) => {
        if (!sent.url().startsWith(address)) foreign.push(sent.url());
      });
      const fine = () => isFine(page, use.javaScriptEnabled);
      const heading = page.getByRole('heading', { level: 1 });

      // Everybody else stands before a door.
      await page.goto(address);
      await expect(heading).toHaveText('Aanmelden');
      await fine();

      await page.goto(link);
      await fine();
      await page.getByLabel('Uw naam').fill('Mia Proef');
      await page.getByLabel('Wachtwoord', { exact: true }).fill('wachtwoord123');
      await page.getByLabel('Hetzelfde wachtwoord').fill('wachtwoord123');
      await page.getByRole('button', { name: 'Dit wordt mijn wachtwoord' }).click();
      await expect(page.getByText('Dit wachtwoord raadt men snel')).toBeVisible();
      await expect(page.getByLabel('Uw naam')).toHaveValue('Mia Proef');
      await fine();
      await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
      await page.getByLabel('Hetzelfde wachtwoord').fill(password);
      await page.getByRole('button', { name: 'Dit wordt mijn wachtwoord' }).click();

      await expect(heading).toHaveText('Wat wilt u doen?');
      await expect(page.getByText('Dit is een proefkopie').first()).toBeVisible();
      await fine();

      await open(page, 'Publiceren');
      await expect(page.getByText('hier wordt niets op de site gezet')).toBeVisible();
      await fine();
      await page.goto(`${address}/bestaat-niet`);
      await expect(heading).toHaveText('Deze pagina bestaat niet');
      await fine();
      await page.goto(`${address}/wachtwoord`);
      await fine();

      // A colleague gets a link, and chooses a password with it in another browser.
      await open(page, 'Accounts');
      await fine();
      await page.getByLabel('Naam', { exact: true }).fill('Vera Taal');
      await page.getByLabel('Vertaler: alleen').check();
      await page.getByRole('button', { name: 'Toevoegen en link maken' }).click();
      await expect(page.getByText('Duid minstens één taal aan')).toBeVisible();
      await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Vera Taal');
      await fine();
      await page.getByLabel('Arabisch').check();
      await page.getByRole('button', { name: 'Toevoegen en link maken' }).click();
      await fine();
      const [second = ''] =
        /http:\S+/.exec((await page.locator('.secret').textContent()) ?? '') ?? [];
      const other = await browser.newContext(use);
      const colleague = await other.newPage();
      await colleague.goto(second);
      await colleague.getByLabel('Wachtwoord', { exact: true }).fill('rode sjaal fluistert');
      await colleague.getByLabel('Hetzelfde wachtwoord').fill('rode sjaal fluistert');
      await colleague.getByRole('button', { name: 'Dit wordt mijn wachtwoord' }).click();
      await expect(colleague.getByText('U werkt als Vera Taal.')).toBeVisible();
      await expect(colleague.getByRole('link', { name: 'Accounts' })).toHaveCount(0);
      await colleague.goto(second);
      await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(
        'Deze link werkt niet meer',
      );

      // The account is closed: the colleague is out.
      await page.goto(`${address}/accounts`);
      await page.getByRole('link', { name: 'Vera Taal' }).click();
      await fine();
      await page.locator('summary').click();
      await page.getByRole('button', { name: 'Ja, sluit het account' }).click();
      await expect(page.getByText('Het account van Vera Taal is gesloten.')).toBeVisible();
      await fine();
      await colleague.goto(address);
      await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Aanmelden');
      await other.close();

      await page.getByRole('button', { name: 'Afmelden' }).click();
      await expect(heading).toHaveText('Aanmelden');
      await page.getByLabel('Uw naam').fill('mia proef');
      await page.getByLabel('Wachtwoord').fill(password);
      await page.getByRole('button', { name: 'Aanmelden' }).click();
      await expect(heading).toHaveText('Wat wilt u doen?');

      expect(foreign).toEqual([]);
      await desk.stop();
      const gone = await fetch(address).then(
        () => false,
        () => true,
      );
      expect(gone).toBe(true);
    });
  });
