import { spawn } from 'node:child_process';
import { findBrowser } from './browser.mjs';
import { findNginx, findPostgres, findStrace } from './programs.mjs';
import { build, env, install, root, run } from './setup.mjs';

// `npm test`: every check there is, from a bare checkout; the first that fails ends it.
const began = Date.now();

/**
 * @param {string} name
 * @param {() => void | Promise<void>} check
 */
async function step(name, check) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  await check();
  console.log(`== ${name}: fine, ${Math.round((Date.now() - start) / 1000)} s`);
}

/** @param {string} script */
const npm = (script) => run('npm', ['run', '--silent', script]);

/** Builds the copies that the browser tests visit, while something else is done. */
async function buildCopies() {
  const program = 'node_modules/tsx/dist/cli.mjs';
  const child = spawn(process.execPath, [program, 'tests/e2e/copies.ts'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  process.on('exit', () => child.kill());
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) process.exit(1);
}

await step('Packages', () => void install('all'));
await step('Format and lint', () => npm('lint'));
await step('Content and messages', () => npm('content'));
await step('Types', () => npm('types'));
await step('Unit tests', () => {
  env.POSTGRES = findPostgres();
  env.STRACE = findStrace();
  console.log(`PostgreSQL: ${env.POSTGRES ?? 'not here, so requests are kept in files only'}`);
  npm('test:unit');
});
await step('Builds of the site and of its copies, side by side', async () => {
  const copies = buildCopies();
  build();
  await copies;
});
await step('Browser tests', async () => {
  env.CHROMIUM = await findBrowser();
  env.NGINX = findNginx();
  console.log(`Browser: ${env.CHROMIUM}`);
  console.log(`nginx: ${env.NGINX ?? 'not here, so the site is not compared with it'}`);
  npm('test:e2e');
});
console.log(`\nAll checks passed in ${Math.round((Date.now() - began) / 1000)} s.`);
