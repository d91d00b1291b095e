import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
/** All that the build reads; without a lockfile the copy uses the packages of the project above it. */
const parts = ['app', 'components', 'content', 'lib', 'messages', 'public'];
const config = ['contentlayer.config.ts', 'next.config.ts', 'package.json', 'postcss.config.mjs'];

/**
 * Builds a copy of the site after `change` has edited its folder, and serves it on this machine and
 * as `site.example`. `close` stops it.
 * @param port a free port, one for each copy
 */
export async function serveCopy(port: number, change: (folder: string) => void) {
  const folder = join(root, 'test-copies', String(port));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of [...parts, ...config, 'proxy.ts', 'tsconfig.json'])
    if (existsSync(join(root, name)))
      cpSync(join(root, name), join(folder, name), { recursive: true });
  change(folder);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the copy does not build:\n${stdout}\n${stderr}`);
  const next = join(root, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', '--port', String(port)], {
    cwd: folder,
    env: { ...env, NODE_ENV: 'production', ALLOWED_HOSTS: 'site.example' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk) => String(chunk).includes('Ready') && resolve());
    server.on('exit', (code) => reject(new Error(`the copy's server ended with ${code}`)));
  });
  return { url: `http://localhost:${port}`, close: () => server.kill() };
}
