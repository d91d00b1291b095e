import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../lib/run/browser.mjs';
import { findNginx } from '../../lib/run/programs.mjs';
import { env, install, once, root, run } from '../../lib/run/setup.mjs';

const here = 'tests/bench';

/**
 * Everything that measuring needs: packages of the project and of the bench, nginx, a browser.
 * @returns {Promise<{ chromium: string, nginx: string }>} where the programs are
 */
export async function prepare() {
  process.chdir(root);
  install('all');
  installOwn();
  const nginx = findNginx();
  if (!nginx)
    throw new Error('nginx with its module brotli_static is needed: see deploy/nginx.conf');
  const chromium = await findBrowser();
  Object.assign(process.env, { NGINX: nginx, CHROMIUM: chromium, ...telemetryOff });
  return { chromium, nginx };
}

const telemetryOff = { NEXT_TELEMETRY_DISABLED: env.NEXT_TELEMETRY_DISABLED };

/** The bench has packages of its own, so that the site's stay few. */
function installOwn() {
  const lock = readFileSync(join(root, here, 'package-lock.json'), 'utf8');
  const quiet = ['--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'];
  once(join(here, 'node_modules/.installed'), lock, () =>
    run('npm', ['ci', '--prefix', join(root, here), ...quiet]),
  );
}
