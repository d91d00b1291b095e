import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];
/** Those that look at how large something is, and whether one can get at it. */
const ofSizes = ['target-size', 'scrollable-region-focusable'];

/** What is wrong with the page that is shown. */
export async function mistakesOn(page: Page) {
  // A page has no frames, so nothing has to be gathered in a second window; what passes is not told.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** As much of axe as is used here, where it was put into the page. */
type Axe = {
  run(
    within: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What is wrong with its colours, once `mistakesOn` has looked at it: axe is still there. */
export const mistakesInColours = (page: Page) => mistakesAgain(page, ofColours);

/** What is wrong with its sizes at another width, once `mistakesOn` has looked at it. */
export const mistakesInSizes = (page: Page) => mistakesAgain(page, ofSizes);

function mistakesAgain(page: Page, wanted: string[]): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, {
      runOnly: rules,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, wanted);
}
