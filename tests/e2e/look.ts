import { expect, type Page } from '@playwright/test';
import { ask } from './ask';

/**
 * Shows the page that a server gives at an address, without going there: a tenth of a second and more
 * is saved each time, so that every page can be looked at in every language. What only a real visit
 * shows (headers, other requests, errors) is tested where few pages are visited.
 */
export async function show(page: Page, url: string, status = 200): Promise<void> {
  const answer = await ask(url);
  expect(answer.status, url).toBe(status);
  await page.setContent(answer.body.toString());
}

/** What stands on a page, as a reader meets it: what is hidden does not count. */
export type Seen = Awaited<ReturnType<typeof look>>;

/** Looks at a page. */
export function look(page: Page) {
  return page.evaluate(() => {
    const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
    const main = document.querySelector('main') ?? document.body;
    const visible = (selector: string) =>
      [...main.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    // Marks that keep a date together are not seen.
    const textOf = (one?: HTMLElement | null) =>
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
      (one?.innerText ?? '')
        .replace(/[\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    return {
      lang,
      dir,
      titles: document.querySelectorAll('h1').length,
      namelessNavs: document.querySelectorAll('nav:not([aria-label], [aria-labelledby])').length,
      /** Addresses that a browser might translate; words to show to a helper are none. */
      translatable: [...main.querySelectorAll('bdi, a, td, dd')]
        .filter((one) => one.children.length === 0 && one.textContent?.includes('@'))
        .filter((one) => !one.closest('[translate="no"], .note'))
        .map((one) => one.textContent),
      tooWide: Math.max(0, scrollWidth - clientWidth),
      /** The same page in the other languages. */
      languages: [...document.querySelectorAll('header a[hreflang]')].map((link) =>
        link.getAttribute('href'),
      ),
      title: textOf(main.querySelector('h1')),
      headings: visible('h2').map(textOf),
      text: textOf(main),
      links: visible('a[href]').map((link) => link.getAttribute('href') ?? ''),
      /** What stands on each person's card, or in their line, by the name of their file. */
      people: Object.fromEntries(
        visible('.card[id], .rows li[id]').map((card) => [card.id, textOf(card)]),
      ),
    };
  });
}

/**
 * Links with these addresses that a thumb cannot use: not there, hidden, covered or lower than 44 px.
 * Each is brought into view, as a reader would.
 */
export function notTappable(page: Page, within: string, hrefs: readonly string[]) {
  return page.evaluate(
    ([selector, wanted]) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>(`${selector} a[href]`)];
      return wanted.filter((href) => {
        const link = links.find(
          (one) => one.getAttribute('href') === href && one.checkVisibility(),
        );
        if (!link) return true;
        link.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = link.getBoundingClientRect();
        const hit = document.elementFromPoint(x + width / 2, y + height / 2);
        return height < 44 || !link.contains(hit);
      });
    },
    [within, hrefs] as const,
  );
}
