import { expect, type Page } from '@playwright/test';
import { mistakesInColours, mistakesOn } from '../axe';
import { look } from '../look';

/**
 * Nothing on a screen of the desk is too wide, and axe finds nothing, in the light and in the dark.
 * @param hasScripts what axe does needs them; without them the screens are the same
 */
export async function isFine(page: Page, hasScripts = true): Promise<void> {
  expect((await look(page)).tooWide, page.url()).toBe(0);
  if (!hasScripts) return;
  expect(await mistakesOn(page), page.url()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await mistakesInColours(page), `${page.url()} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
