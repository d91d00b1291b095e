import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** The path to which the first code on a page leads, as a phone reads it. */
export async function scanned(page: Page): Promise<string> {
  const image = PNG.sync.read(await page.locator('svg[role="img"]').first().screenshot());
  const code = jsQR(new Uint8ClampedArray(image.data), image.width, image.height);
  return new URL(code?.data ?? '').pathname;
}
