import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
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
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const given = process.env.CHROMIUM ? [process.env.CHROMIUM] : [];
  return [...given, ...candidates, ...places].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** @returns {Promise<string | undefined>} */
async function playwrightOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    console.log('No Chromium is installed: trying Playwright’s own.');
    const cli = join(root, 'node_modules/playwright/cli.js');
    const options = { cwd: root, timeout: 300_000 };
    spawnSync(process.execPath, [cli, 'install', 'chromium'], options);
  }
  return existsSync(path) ? path : undefined;
}

/** @returns {string | undefined} */
function debian() {
  console.log('Playwright’s own cannot be fetched: trying Debian’s package "chromium".');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const words of ['update -qq', 'install -y -qq --no-install-recommends chromium']) {
    const [command = '', ...args] = [...asRoot, 'apt-get', ...words.split(' ')];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return installed();
}
