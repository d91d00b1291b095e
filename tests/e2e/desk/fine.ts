import { expect, type Page } from '@playwright/test';
import { mistakesInColours, mistakesInSizes, mistakesOn } from '../axe';
import { look } from '../look';

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 800 };

/**
 * Nothing on a screen of the desk is too wide, and axe finds nothing: on a phone, on a desk and in the dark.
 * @param hasScripts what axe does needs them; without them the screens are the same
 */
export async function isFine(page: Page, hasScripts = true): Promise<void> {
  expect((await look(page)).tooWide, page.url()).toBe(0);
  if (!hasScripts) return;
  const size = page.viewportSize() ?? phone;
  // On a desk the menu is there, too; a phone has the same in other sizes.
  await page.setViewportSize(desktop);
  expect(await mistakesOn(page), page.url()).toEqual([]);
  await page.setViewportSize(phone);
  expect((await look(page)).tooWide, `${page.url()} on a phone`).toBe(0);
  expect(await mistakesInSizes(page), `${page.url()} on a phone`).toEqual([]);
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await mistakesInColours(page), `${page.url()} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Opens something from the first screen, as on a phone and on a desk. */
export async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Begin' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();
}
