import { defineConfig } from '@playwright/test';
import { locales } from '../../lib/i18n/languages';

const port = 3210;

/** The browser is the one that `npm test` found; `--no-sandbox` lets it run as root. */
const launchOptions = {
  executablePath: process.env.CHROMIUM,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** Every language is tested on a phone; elsewhere Dutch and Arabic stand for both directions. */
const others = locales.filter((locale) => locale !== 'nl' && locale !== 'ar');
const grepInvert = new RegExp(` (${others.join('|')}): `);

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['line']],
  timeout: 120_000,
  use: { baseURL: `http://localhost:${port}`, launchOptions },
  webServer: {
    command: 'node ../../lib/run/start.mjs',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/nl`,
    timeout: 300_000,
  },
  projects: [
    { name: 'phone', use: { viewport: phone, hasTouch: true, isMobile: true } },
    {
      name: 'phone without JavaScript',
      use: { viewport: phone, javaScriptEnabled: false },
      grepInvert,
    },
    { name: 'desktop', use: { viewport: desktop }, grepInvert },
    {
      name: 'desktop without JavaScript',
      use: { viewport: desktop, javaScriptEnabled: false },
      testIgnore: /pages|facts/,
      grepInvert,
    },
  ],
});
