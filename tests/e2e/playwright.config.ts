import { defineConfig } from '@playwright/test';
import { locales } from '../../lib/i18n/languages';
import { findBrowser } from '../../lib/run/browser.mjs';
import { urlOf } from './sites';

/** `--no-sandbox` lets the browser run as root. */
const launchOptions = {
  executablePath: process.env.CHROMIUM ?? (await findBrowser()),
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

/** What is tested on a phone with scripts, and would be the same elsewhere. */
const once = [
  /accessibility|every-page|facts|first-screen|floor|large-letters|reader-view|without-email/,
];

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 800 } };
const live = { baseURL: urlOf('live') };

/** Long enough for a machine many times slower than ours: no limit here decides what is right. */
const minutes = (count: number) => count * 60_000;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['line']],
  timeout: minutes(20),
  expect: { timeout: minutes(1) },
  globalSetup: ['./nginx.setup.ts', './oldBrowser.setup.ts'],
  use: { launchOptions, actionTimeout: minutes(2), navigationTimeout: minutes(5) },
  webServer: [
    {
      command: 'node ../../node_modules/tsx/dist/cli.mjs serveLive.ts',
      url: `${urlOf('live')}/nl`,
      timeout: minutes(60),
    },
    {
      // The copies: built when they are not there yet.
      command: 'node ../../node_modules/tsx/dist/cli.mjs copies.ts --serve',
      url: `${urlOf('fixture')}/nl`,
      timeout: minutes(60),
    },
  ],
  projects: [
    { name: 'requests', testDir: 'live/requests' },
    { name: 'publish', testDir: 'publish' },
    { name: 'desk', testDir: 'desk' },
    { name: 'phone', testDir: 'live/pages', use: { ...live, ...phone } },
    {
      name: 'phone without JavaScript',
      testDir: 'live/pages',
      testIgnore: once,
      use: { ...live, ...phone, javaScriptEnabled: false },
      grepInvert,
    },
    {
      name: 'desktop',
      testDir: 'live/pages',
      testIgnore: once,
      use: { ...live, ...desktop },
      grepInvert,
    },
    { name: 'fixture', testDir: 'fixture', use: { baseURL: urlOf('fixture'), ...phone } },
    {
      name: 'form on a phone',
      testDir: 'form',
      testMatch: /journey/,
      use: { ...phone, javaScriptEnabled: false },
      // Each fault once: in Dutch on a phone, in French on a screen.
      grepInvert: / fr what is wrong/,
    },
    {
      name: 'form',
      testDir: 'form',
      use: { ...desktop, javaScriptEnabled: false },
      grepInvert: / nl what is wrong/,
    },
    { name: 'large', testDir: 'large', use: { baseURL: urlOf('large'), ...phone } },
  ],
});
