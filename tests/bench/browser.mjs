import { chromium } from '@playwright/test';

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Opens addresses one by one, each as on a first visit.
 * @param {string[]} urls
 * @param {(page: import('@playwright/test').Page, url: string) => Promise<void>} visit
 */
export async function eachPage(urls, visit) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });
  try {
    for (const url of urls) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      await visit(await context.newPage(), url);
      await context.close();
    }
  } finally {
    await browser.close();
  }
}
