import { expect, test } from '@playwright/test';
import { personSlug } from '../../../../lib/addresses/directory';
import { pathOf } from '../../../../lib/addresses/fixed.mjs';
import { named } from '../../../../lib/addresses/menu';
import { ask } from '../../ask';
import { groups, makes, somebody } from '../../live';
import { runsHere, seenByOld } from '../../oldBrowser';
import { urlOf } from '../../sites';

/** What stands where in the old engine; sizes in pixels of a phone of 360 x 740. */
const look = `(function () {
  function box(one) {
    var r = one.getBoundingClientRect();
    return { top: r.top, width: r.width, height: r.height, start: r.left, end: r.right };
  }
  function all(selector) {
    return [].slice.call(document.querySelectorAll(selector)).map(box);
  }
  function colour(selector) {
    return getComputedStyle(document.querySelector(selector)).backgroundColor;
  }
  var root = document.documentElement;
  return {
    engine: /Chrome\\/(\\d+)/.exec(navigator.userAgent)[1],
    tooWide: root.scrollWidth - root.clientWidth,
    colours: [colour('header'), colour('.button')],
    h1: box(document.querySelector('h1')),
    pictures: all('svg[aria-hidden]'),
    buttons: all('.button'),
    tabs: all('.tab'),
    gaps: [].slice.call(document.querySelectorAll('.button > svg')).map(function (svg) {
      var words = svg.nextElementSibling || svg.parentNode;
      var range = document.createRange();
      range.selectNodeContents(words);
      if (words === svg.parentNode) range.setStartAfter(svg);
      var r = range.getBoundingClientRect();
      var s = svg.getBoundingClientRect();
      return Math.max(r.left - s.right, s.left - r.right);
    }),
  };
})()`;

type Box = { top: number; width: number; height: number; start: number; end: number };
type Look = {
  engine: string;
  tooWide: number;
  colours: [string, string];
  h1: Box;
  pictures: Box[];
  buttons: Box[];
  tabs: Box[];
  gaps: number[];
};

const slugs = [
  named.home,
  `${named.groups}/${groups[0]}`,
  named.contact,
  personSlug(somebody.slug),
];

test.describe('Chromium 69', () => {
  test.skip(!runsHere, 'that engine was built for Linux on x86-64');

  for (const locale of ['nl', 'ar', 'ti'] as const)
    test(`${locale}: shows the pages in their own look, on one screen's width`, async () => {
      for (const slug of slugs) {
        const path = pathOf(locale, slug);
        const { body } = await ask(urlOf('live') + path);
        const name = path.slice(1).replaceAll('/', '-');
        const seen = seenByOld(name, body.toString(), look) as Look;
        expect(seen.engine).toBe('69');
        expect(seen.tooWide, path).toBeLessThanOrEqual(0);
        // The band of the header and of buttons has its colour: no style was dropped.
        expect(seen.colours, path).toEqual(['rgb(11, 74, 71)', 'rgb(11, 74, 71)']);
        expect(seen.h1.top, path).toBeLessThan(333);
        expect(seen.h1.width, path).toBeGreaterThan(50);
        for (const { width, height } of seen.pictures)
          expect(Math.max(width, height), path).toBeLessThanOrEqual(40);
        for (const { height, start, end } of [...seen.buttons, ...seen.tabs]) {
          expect(height, path).toBeGreaterThanOrEqual(44);
          expect(start, path).toBeGreaterThanOrEqual(0);
          expect(end, path).toBeLessThanOrEqual(360);
        }
        // The four tabs stand beside each other.
        expect(new Set(seen.tabs.map(({ top }) => Math.round(top))).size, path).toBe(1);
        for (const gap of seen.gaps) expect(gap, path).toBeGreaterThanOrEqual(4);
      }
    });
});

test('without any style the page is in order, its pictures are small and no words run together', async ({
  page,
}) => {
  for (const locale of ['nl', 'ar'] as const)
    for (const slug of makes) {
      const path = pathOf(locale, slug);
      const { body } = await ask(urlOf('live') + path);
      await page.setContent(body.toString().replace(/<style>.*?<\/style>/gs, ''));
      const seen = await page.evaluate(() => {
        const top = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
        const joined: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const blockOf = (node: Node) => {
          let one = node.parentElement;
          while (one && getComputedStyle(one).display === 'inline') one = one.parentElement;
          return one;
        };
        let last = walker.nextNode();
        for (let next = walker.nextNode(); last && next; last = next, next = walker.nextNode()) {
          const [before, after] = [last.textContent ?? '', next.textContent ?? ''];
          // An address may break after its sign; a mark of a note stands beside its word.
          const isOne = /[@(«‘“]$/.test(before) || /^[)\d.,:;?!»’”]/.test(after);
          if (isOne || blockOf(last) !== blockOf(next)) continue;
          if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after))
            joined.push(`${before}|${after}`);
        }
        return {
          joined,
          inOrder: top('header') < top('h1') && top('h1') < top('footer'),
          largest: Math.max(
            ...[...document.querySelectorAll('svg[aria-hidden]')].map(
              (svg) => svg.getBoundingClientRect().width,
            ),
          ),
        };
      });
      expect(seen, path).toMatchObject({ joined: [], inOrder: true });
      expect(seen.largest, path).toBeLessThanOrEqual(40);
    }
});
