import { expect, test } from '@playwright/test';
import { type Locale, languages, locales } from '../../lib/i18n/languages';

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
  team: ['60', 'OCMW'],
  'hulp/dossier': ['2024', '2025', 'CGVS', 'Belga News Agency'],
  'hulp/vrijwillige-terugkeer': ['1994', 'IOM', 'Fedasil', 'Leen Geys', 'Judith Fischer'],
  'hulp/gezinshereniging': ['2025', 'Stefanie De Brouwer', 'Joachim Anckaert'],
  'doelgroepen/asielzoekers': ['2018', '2026'],
  'doelgroepen/geregulariseerden': ['9bis', '9ter'],
};

/** Whole dates, as each language writes them. */
const days: Record<string, string[]> = {
  historiek: ['2023-11-10', '2019-02-08'],
  'doelgroepen/asielzoekers': ['2018-03-22', '2018-04-04', '2026-06-12'],
};

/** Day and month in words; the year of the announcement stands in the heading above it. */
function written(locale: Locale, date: string): string {
  const [, month, day] = date.split('-');
  if ('numericDates' in languages[locale]) return `${day}/${month}`;
  const tag = locale === 'en' ? 'en-BE' : languages[locale].lang;
  const format = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, format).format(new Date(date));
}

for (const locale of locales)
  test(`${locale}: every fact is on its page`, async ({ page }) => {
    for (const [slug, expected] of Object.entries(facts)) {
      await page.goto(`/${locale}/${slug}`);
      const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
      for (const fact of expected) expect(text, `/${locale}/${slug}`).toContain(fact);
    }
    for (const [slug, dates] of Object.entries(days)) {
      await page.goto(`/${locale}/${slug}`);
      const text = await page.locator('main').textContent();
      for (const date of dates) expect(text, `/${locale}/${slug}`).toContain(written(locale, date));
    }
    // How often each group meets and how many work here: a number in its own line.
    await page.goto(`/${locale}/team`);
    const lines = page.locator('.prose li');
    for (const [line, number] of [
      [0, 3],
      [1, 1],
      [2, 60],
      [5, 3],
      [7, 6],
    ] as const)
      await expect(lines.nth(line)).toHaveText(new RegExp(`(^|\\D)${number}(\\D|$)`));
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
