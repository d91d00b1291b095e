import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { root } from '../../../lib/run/setup.mjs';
import { desktop, isFine as isFineWith, open as openFrom, phone } from './fine';
import { startInvented } from './invented';

// What a script does at the desk is little, and the same at every width.
for (const [size, viewport, javaScriptEnabled] of [
  ['phone', phone, true],
  ['desktop', desktop, false],
] as const)
  test.describe(`${size}${javaScriptEnabled ? '' : ' without JavaScript'}`, () => {
    test.use({ viewport, javaScriptEnabled });

    const isFine = (page: Page) => isFineWith(page, javaScriptEnabled);

    /** Opens something from the menu. */
    async function open(page: Page, name: string): Promise<void> {
      await openFrom(page, name);
      await isFine(page);
    }

    /** Presses a button; afterwards it is saved. */
    async function save(page: Page, button = 'Bewaren'): Promise<void> {
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(page.getByRole('status')).toContainText('Bewaard.');
      await isFine(page);
    }

    /** The pictures of `content/README.md`, made again by `DESK_PICTURES=1 npm run test:e2e -- desk/jobs`. */
    async function picture(page: Page, name: string): Promise<void> {
      if (!process.env.DESK_PICTURES || size !== 'phone' || !javaScriptEnabled) return;
      const path = join(root, `tests/e2e/desk/pictures/${name}.png`);
      await page.screenshot({ path, clip: { x: 0, y: 0, width: 360, height: 620 } });
    }

    test('a coordinator replaces a colleague, confirms, closes, makes, moves and takes away', async ({
      page,
    }) => {
      const desk = await startInvented();
      await desk.signIn(page);
      await isFine(page);
      await picture(page, 'begin');

      await test.step('replace a colleague', async () => {
        await open(page, 'Mensen');
        await picture(page, 'mensen');
        await page.getByRole('link', { name: 'Gegevens nakijken van Chloé Maes' }).click();
        await isFine(page);
        await page.getByRole('link', { name: /^Vertrekt/ }).click();
        await isFine(page);
        await page.getByRole('link', { name: /gegevens van de nieuwe collega/ }).click();
        await isFine(page);
        await page.getByLabel('Voornaam en familienaam').fill("Zoë D'Hondt-Ünal");
        await page.getByLabel('E-mailadres').fill('zoe.example.org');
        await page.getByLabel('Woensdag').check();
        await page.getByRole('button', { name: 'Vervangen', exact: true }).click();
        await expect(page.getByLabel('E-mailadres')).toHaveAttribute('aria-invalid', 'true');
        await expect(page.getByLabel('E-mailadres')).toHaveValue('zoe.example.org');
        await expect(page.getByLabel('Woensdag')).toBeChecked();
        await isFine(page);
        await page.getByLabel('E-mailadres').fill('zoe@example.org');
        await save(page, 'Vervangen');
        expect(desk.read('content/staff/zoe-d-hondt-unal.md')).toContain("Zoë D'Hondt-Ünal");
        expect(desk.read('content/moved.md')).toContain(
          'contact/chloe-maes: contact/zoe-d-hondt-unal',
        );
      });

      await test.step('confirm a person', async () => {
        await open(page, 'Mensen');
        await page.getByRole('link', { name: 'Gegevens nakijken van Bilal Haddad' }).click();
        await save(page, 'Bewaren, en ik bevestig deze gegevens vandaag');
        expect(desk.read('content/staff/bilal-haddad.md')).toContain('date: 2026-06-15');
      });

      await test.step('a closure over the turn of the year', async () => {
        await open(page, 'Sluiting');
        const last = page.getByRole('group', { name: 'Sluiting 3' });
        await last.getByLabel('Eerste dag').fill('2027-12-24');
        await last.getByLabel('Laatste dag').fill('2027-01-02');
        await last.getByLabel('Reden').selectOption('Vakantie');
        await page.getByRole('button', { name: 'Nog een' }).click();
        await expect(page.getByRole('group', { name: 'Sluiting 4' })).toBeVisible();
        await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
        await expect(last.getByText('Het einde komt voor het begin.')).toBeVisible();
        await expect(last.getByLabel('Eerste dag')).toHaveValue('2027-12-24');
        await isFine(page);
        await last.getByLabel('Laatste dag').fill('2028-01-02');
        await save(page);
        expect(desk.read('content/organisation.md')).toContain(
          '  - from: 2027-12-24\n    until: 2028-01-02\n    reason: holiday\n',
        );
      });

      await test.step('address, telephone, hours, mail', async () => {
        await open(page, 'De dienst');
        await page.getByLabel('Straat en nummer').fill('Nieuwe Straat 2');
        await page.getByLabel('Telefoon').fill('015 00 00');
        await page.getByLabel('E-mailadres').fill('hallo@example.org');
        const hours = page.getByRole('group', { name: 'Openingsuur 2' });
        await hours.getByLabel('Van (nodig in dit blok)').fill('13:30');
        await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
        await expect(page.getByLabel('Telefoon')).toHaveAttribute('aria-invalid', 'true');
        await expect(page.getByLabel('Straat en nummer')).toHaveValue('Nieuwe Straat 2');
        await page.getByLabel('Telefoon').fill('015 00 00 09');
        await save(page);
        const text = desk.read('content/organisation.md');
        for (const now of ['Nieuwe Straat 2', '+32 15 00 00 09', 'hallo@', '"13:30"'])
          expect(text).toContain(now);
      });

      await test.step('a new kind of help, a new group', async () => {
        await open(page, 'Iets nieuws');
        await page.getByRole('link', { name: /^Een nieuwe soort hulp/ }).click();
        await isFine(page);
        await page.getByLabel('Titel').fill('Samen een huis zoeken');
        await page.getByLabel('Korte beschrijving').fill('Zoekt u een huis? Wij zoeken mee.');
        await page.getByLabel('Bilal Haddad').check();
        await page.getByLabel('Tekst', { exact: true }).fill('Wij bellen mee.\n\n- Gratis\n');
        await save(page, 'Pagina maken');
        await expect(page.getByText('/nl/hulp/samen-een-huis-zoeken')).toBeVisible();
        expect(desk.read('content/nl/hulp/samen-een-huis-zoeken.md')).toContain('- Gratis');
        expect(desk.read('content/topics/samen-een-huis-zoeken.md')).toContain('page: hulp/');
        expect(desk.read('content/staff/bilal-haddad.md')).toContain('- samen-een-huis-zoeken');
        await page.getByRole('link', { name: 'Nog iets nieuws maken' }).click();
        await page.getByRole('link', { name: /^Een nieuwe groep/ }).click();
        await page.getByLabel('Titel').fill('Zelfstandigen');
        await page.getByLabel('Korte beschrijving').fill('Hebt u een eigen zaak?');
        await page.getByLabel('Tekst', { exact: true }).fill('Kom eens langs.');
        await save(page, 'Pagina maken');
        expect(desk.read('content/nl/doelgroepen/zelfstandigen.md')).toContain('Kom eens langs.');
      });

      await test.step('another address, and away', async () => {
        await page.goto(`${desk.url}/paginas/hulp/fietsles/hernoem`);
        await expect(page.getByText('Arabisch, Engels, Nederlands')).toBeVisible();
        await isFine(page);
        await page.getByLabel('Nieuw adres').fill('hulp/brieven');
        await page.getByRole('button', { name: 'Adres veranderen' }).click();
        await expect(page.getByText('Op hulp/brieven staat al').last()).toBeVisible();
        await page.getByLabel('Nieuw adres').fill('hulp/leren-fietsen');
        await save(page, 'Adres veranderen');
        expect(desk.read('content/ar/hulp/leren-fietsen.md')).toContain('title:');
        await page.goto(`${desk.url}/paginas/hulp/leren-fietsen/verwijder`);
        await isFine(page);
        await page
          .getByLabel('Waar komt de lezer')
          .selectOption({ label: 'Waarmee helpen wij? (hulp)' });
        await save(page, 'Weghalen, in alle talen');
        expect(() => desk.read('content/nl/hulp/leren-fietsen.md')).toThrow();
        expect(desk.read('content/moved.md')).toContain('hulp/fietsles: hulp\n');
      });

      await test.step('names of topics, former addresses', async () => {
        await open(page, 'Onderwerpen');
        await page.getByRole('link', { name: 'Hulp met brieven' }).click();
        await isFine(page);
        await open(page, 'Vroegere adressen');
      });
      await desk.stop();
    });

    test('an editor puts up a notice for a week, and may not do what is a coordinator’s', async ({
      page,
    }) => {
      const desk = await startInvented();
      await desk.signIn(page, 'editor');
      await isFine(page);
      await open(page, 'Dringend bericht');
      await page.getByLabel('Eerste dag').fill('2026-06-15');
      await page.getByLabel('Laatste dag').fill('2026-06-21');
      await page.getByLabel('Vaste zin').selectOption({ index: 1 });
      await page.getByLabel('Nederlands').fill('Wij zijn deze week gesloten.');
      await page.getByRole('button', { name: 'Bericht plaatsen' }).click();
      await expect(page.getByLabel('Vaste zin')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel('Nederlands')).toHaveValue('Wij zijn deze week gesloten.');
      await isFine(page);
      await page.getByLabel('Vaste zin').selectOption('');
      await save(page, 'Bericht plaatsen');
      expect(desk.read('content/notices/bericht-2026-06-15.md')).toContain(
        'from: 2026-06-15\nuntil: 2026-06-21\ntext:\n  nl: Wij zijn deze week gesloten.\n',
      );
      await open(page, 'Dringend bericht');
      await expect(
        page.getByText('In het echt zou dit nu op de site staan.').first(),
      ).toBeVisible();
      for (const path of ['/dienst', '/mensen/anna-de-smet', '/nieuw/hulp', '/oude-adressen']) {
        await page.goto(desk.url + path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit mag u niet doen');
      }
      await isFine(page);
      await page.goto(`${desk.url}/mensen/bilal-haddad`);
      await expect(page.getByLabel('E-mailadres')).toHaveValue('bilal.haddad@example.org');
      await expect(page.getByRole('link', { name: /^Vertrekt/ })).toHaveCount(0);
      await desk.stop();
    });
  });
