import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { copySite } from '../bench/copy.mjs';

const root = process.cwd();

/**
 * Builds a copy of the site after `change` has edited its folder, and serves it on this machine and
 * as `site.example`. `close` stops it.
 * @param port a free port, one for each copy
 */
export async function serveCopy(port: number, change: (folder: string) => void) {
  const folder = copySite(String(port));
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
