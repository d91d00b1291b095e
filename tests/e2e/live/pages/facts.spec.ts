import { expect, type Page, test } from '@playwright/test';
import { pathOf } from '../../../../lib/addresses/fixed.mjs';
import { type Locale, languages, locales } from '../../../../lib/i18n/languages';
import { isLarge, list, pageFacts, people, whoHandles, wordsOf } from '../../live';
import { look, show } from '../../look';
import { urlOf } from '../../sites';

/**
 * The few facts that the site must state, each on the page where a reader looks for it. They stand
 * here a second time on purpose: who takes one out of a content file must take it out here too. Names
 * and addresses of people are read from `content/staff/`, numbers and days from the Dutch page.
 */
const facts: Record<string, string[]> = {
  contact: ['IOM', 'Fedasil'],
  historiek: ['VFIK', 'OCMW', 'Sociaal Huis'],
  doel: [],
  team: ['OCMW'],
  'hulp/dossier': ['CGVS', 'Belga News Agency'],
  'hulp/vrijwillige-terugkeer': ['IOM', 'Fedasil'],
  'hulp/gezinshereniging': [],
  'doelgroepen/asielzoekers': [],
  'doelgroepen/geregulariseerden': ['9bis', '9ter'],
};

/** The people whom a page names: in the directory everybody, elsewhere who handles its topics. */
function peopleOn(slug: string): string[] {
  if (slug === 'contact')
    return people.flatMap(({ name, email }) => (isLarge ? name : [name, email]));
  const asked = (pageFacts(slug).topics ?? []).flatMap((topic) => whoHandles(topic).asked);
  return isLarge ? [] : asked.map(({ name }) => name);
}

/** The numbers in an editor's text, in one spelling: 28,4 and 28.4 are the same, 08 and 8 too. */
async function numbersOn(page: Page): Promise<Set<string>> {
  const texts = await page.locator('main .prose').evaluateAll((all) =>
    all.map((prose) => {
      const own = prose.cloneNode(true) as Element;
      // The numbers of notes stand against the words before them.
      for (const note of own.querySelectorAll('sup')) note.remove();
      return own.textContent ?? '';
    }),
  );
  const found = texts.join(' ').match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? [];
  return new Set(found.map((number) => number.replace(/\D/g, '').replace(/^0+/, '')));
}

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

/** The days that a Dutch text names, as `11-10`: the year may stand in the heading above. */
function daysIn(dutch: string): string[] {
  const named = new RegExp(`(\\d{1,2}) (${months.join('|')})`, 'g');
  return [...dutch.matchAll(named)].map(([, day = '', month = '']) =>
    [months.indexOf(month) + 1, day].map((part) => String(part).padStart(2, '0')).join('-'),
  );
}

/** Day and month as a language writes them; Arabic has another name of the month between them. */
function written(locale: Locale, date: string): RegExp {
  const day = `(?<!\\d)${Number(date.slice(-2))}(?!\\d)`;
  // The name of the month as people there write it: a person judges that, not a program.
  if ('numericDates' in languages[locale]) return new RegExp(day);
  const tag = locale === 'en' ? 'en-BE' : languages[locale].lang;
  const format = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, format).formatToParts(
    new Date(`2024-${date}`),
  );
  const month = parts.find(({ type }) => type === 'month')?.value;
  return new RegExp(`${day}.{1,20}${month}`);
}

test('every fact is on its page in every language', async ({ page }) => {
  // An editor may take a page away, with what it says.
  for (const [slug, own] of Object.entries(facts).filter(([slug]) => list.pages.includes(slug))) {
    await show(page, urlOf('live') + pathOf('nl', slug));
    const dutch = (await look(page)).text;
    const numbers = [...(await numbersOn(page))];
    for (const locale of locales) {
      const path = pathOf(locale, slug);
      await show(page, urlOf('live') + path);
      const { text } = await look(page);
      for (const name of peopleOn(slug)) expect(text, path).toContain(name);
      // A translation of an older text says so, and may say less.
      const { outdated, missing } = wordsOf(locale).notice;
      if (text.includes(outdated) || text.includes(missing)) continue;
      for (const fact of own) expect(text, path).toContain(fact);
      const there = await numbersOn(page);
      // A small number may be a word.
      const lost = numbers.filter((number) => !there.has(number) && Number(number) > 6);
      expect(lost, `${path}: numbers`).toEqual([]);
      for (const day of daysIn(dutch)) expect(text, path).toMatch(written(locale, day));
    }
  }
});

test('the old figure of the service never stands without its warning', async ({ page }) => {
  await page.goto('/nl/doel');
  const { text } = await look(page);
  if (/\b40\b/.test(text)) await expect(page.locator('.footnotes')).toContainText('oud');
  const own = await page.locator('.prose > p').allTextContents();
  expect(own.join(' ')).not.toMatch(/\b40\b/);
});
