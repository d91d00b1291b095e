import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { requestSlug } from '../../../lib/addresses/fixed.mjs';
import { look } from '../look';
import { right, wordsOf } from './answers';
import { somebody, test } from './desk';

// axe needs scripts of its own: the states are shown as the server gave them.
test.use({ javaScriptEnabled: true });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Sends something on the form as a browser does, and shows what comes back. */
async function send(page: Page, path: string, answers: Record<string, string>): Promise<number> {
  const answer = await page.request.post(path, {
    form: { website: '', ...answers },
    headers: { 'X-Forwarded-For': somebody() },
  });
  await page.setContent(await answer.text());
  return answer.status();
}

const keyOf = (page: Page) => page.locator('[name=key]').inputValue();

/** Every state of the form, by what brings it about. */
const states: [
  name: string,
  show: (page: Page, path: string) => Promise<number>,
  status: number,
][] = [
  ['at first', async (page, path) => (await page.goto(path))?.status() ?? 0, 200],
  [
    'with faults',
    (page, path) =>
      send(page, path, { ...right, step: 'check', kind: '', email: 'x', times: 'x'.repeat(400) }),
    422,
  ],
  [
    'looked through',
    (page, path) => send(page, path, { ...right, step: 'check', email: 'mia@gmial.com' }),
    200,
  ],
  ['sent too late', (page, path) => send(page, path, { ...right, step: 'send', key: 'x' }), 422],
  [
    'received',
    async (page, path) => {
      await send(page, path, { ...right, step: 'check' });
      return send(page, path, { ...right, step: 'send', key: await keyOf(page) });
    },
    200,
  ],
  [
    'sent from another site',
    async (page, path) => {
      const answer = await page.request.post(path, {
        form: { ...right, step: 'check' },
        headers: { Origin: 'https://evil.example' },
      });
      await page.setContent(await answer.text());
      return answer.status();
    },
    403,
  ],
  ['too large', (page, path) => send(page, path, { goal: 'x'.repeat(40_000) }), 413],
];

for (const locale of ['fr', 'ar'])
  for (const [name, show, status] of states)
    test(`${locale}: the form ${name} is accessible, light and dark, on a narrow phone and a screen`, async ({
      page,
    }) => {
      const path = `/${locale}/${requestSlug}`;
      expect(await show(page, path)).toBe(status);
      for (const width of [320, 1280])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 740 });
          await page.emulateMedia({ colorScheme });
          const axe = new AxeBuilder({ page }).setLegacyMode();
          const { violations } = await axe.withTags(tags).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          const { tooWide, titles } = await look(page);
          expect([tooWide, titles]).toEqual([0, 1]);
        }
      // As high as a thumb.
      const low = await page
        .locator('main :is(button, input:not([type=hidden]), select, label.tap, li > a)')
        .evaluateAll((all) =>
          all
            .filter((one) => !one.closest('.hear, label.tap > *') && !one.matches('[type=radio]'))
            .filter((one) => one.getBoundingClientRect().height < 44)
            .map((one) => one.outerHTML),
        );
      expect(low).toEqual([]);
    });

test('who hears the page hears first what is wrong, each fault with its question', async ({
  page,
}) => {
  const words = wordsOf('nl');
  await send(page, `/nl/${requestSlug}`, { ...right, step: 'check', kind: '', email: 'x' });
  await expect(page.locator('main article')).toMatchAriaSnapshot(`
    - region "${words.faults.title}":
      - heading "${words.faults.title}" [level=2]
      - list:
        - listitem:
          - link "${words.faults.kind}"
        - listitem:
          - link "${words.faults.email}"
    - heading "${words.form.title}" [level=1]
  `);
  const kind = page.getByRole('group', { name: words.form.kind.label });
  await expect(kind).toHaveAccessibleDescription(new RegExp(words.faults.kind));
  const email = page.getByRole('textbox', { name: words.form.email.label });
  await expect(email).toHaveAccessibleDescription(
    new RegExp(`^${words.form.email.hint} .*${words.faults.email}$`),
  );
  await expect(page.getByRole('textbox', { name: words.form.trap })).toHaveCount(0);
});

test('the rules for faults and for what can be changed are used', async ({ page }) => {
  const path = `/nl/${requestSlug}`;
  await send(page, path, { ...right, step: 'check', town: '' });
  for (const selector of ['.asks .wrong', '.asks .fault'])
    await expect(page.locator(selector)).toHaveCount(1);
  await send(page, path, { ...right, step: 'check' });
  expect(await page.locator('.asks .tap.plain').count()).toBeGreaterThan(1);
});
