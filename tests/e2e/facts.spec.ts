import { expect, test } from '@playwright/test';
import { locales } from '../../lib/i18n/languages';

// The facts that the site may state, each on the page where a reader looks for it. They stand here
// a second time on purpose: a fact that changes in a content file must be changed here too.
const facts: Record<string, string[]> = {
  contact: [
    'Leen Geys',
    'leen.geys@vluchtelingendienst.be',
    'Stefanie De Brouwer',
    'stefanie.debrouwer@vluchtelingendienst.be',
    'Joachim Anckaert',
    'joachim.anckaert@vluchtelingendienst.be',
    'Judith Fischer',
    'judith.fischer@vluchtelingendienst.be',
    'IOM',
    'Fedasil',
  ],
  historiek: ['1980', '1989', 'VFIK', '1994', '2019', '2023', 'OCMW', 'Sociaal Huis'],
  doel: ['1994', '2024', '2025', '40'],
  team: ['3', '1', '60', '6', 'OCMW'],
  'hulp/dossier': ['2024', '2025', 'CGVS', 'Belga News Agency'],
  'hulp/vrijwillige-terugkeer': ['1994', 'IOM', 'Fedasil', 'Leen Geys', 'Judith Fischer'],
  'hulp/gezinshereniging': ['2025', 'Stefanie De Brouwer', 'Joachim Anckaert'],
  'hulp/vrijwilligers': ['6'],
  'doelgroepen/asielzoekers': ['2018', '12', '2026'],
  'doelgroepen/subsidiaire-bescherming': ['5'],
  'doelgroepen/geregulariseerden': ['9bis', '9ter'],
};

for (const locale of locales)
  test(`${locale}: every fact is on its page`, async ({ page }) => {
    for (const [slug, expected] of Object.entries(facts)) {
      await page.goto(`/${locale}/${slug}`);
      const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
      for (const fact of expected) expect(text, `/${locale}/${slug}`).toContain(fact);
    }
    await page.goto(`/${locale}/hulp/dossier`);
    const rates = (await page.locator('main').textContent()) ?? '';
    expect(rates).toMatch(/28[.,]4/);
    expect(rates).toMatch(/47[.,]2/);
  });

test('the old figure of the service never stands without its warning', async ({ page }) => {
  await page.goto('/nl/doel');
  await expect(page.locator('.footnotes')).toContainText('klopt vandaag niet meer');
  const text = await page.locator('.prose > p').allTextContents();
  expect(text.join(' ')).not.toContain('40');
});
