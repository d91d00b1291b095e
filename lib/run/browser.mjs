import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDebian, isProgram, programOf } from './programs.mjs';
import { root } from './setup.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser for the tests, fetched when the machine has none.
 * @returns {Promise<string>} the path of its program
 */
export async function findBrowser() {
  const found = installed() ?? (await playwrightOwn()) ?? debian();
  if (found) return found;
  console.error('No Chromium found. Install one and set CHROMIUM to the path of its program.');
  process.exit(1);
}

/** @returns {string | undefined} */
function installed() {
  const given = process.env.CHROMIUM ?? '';
  return [given, ...places].find(isProgram) ?? names.map(programOf).find(Boolean);
}

/** @returns {Promise<string | undefined>} */
async function playwrightOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    console.log('No Chromium is installed: trying Playwright’s own.');
    const cli = join(root, 'node_modules/playwright/cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, timeout: 300_000 });
  }
  return isProgram(path) ? path : undefined;
}

/** @returns {string | undefined} */
function debian() {
  console.log('Playwright’s own cannot be fetched: trying Debian’s package "chromium".');
  installDebian(['chromium']);
  return installed();
}
