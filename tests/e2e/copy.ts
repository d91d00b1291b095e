import { spawnSync } from 'node:child_process';
import { copySite } from '../bench/copy.mjs';
import { serveNext } from '../bench/next.mjs';

/**
 * Builds a copy of the site after `change` has edited its folder, and serves it on this machine and
 * as `site.example`. `close` stops it.
 * @param port a free port, one for each copy
 */
export async function serveCopy(port: number, change: (folder: string) => void) {
  const folder = copySite(String(port));
  change(folder);
  const env = { NEXT_TELEMETRY_DISABLED: '1', ALLOWED_HOSTS: 'site.example' };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the copy does not build:\n${stdout}\n${stderr}`);
  return serveNext(port, folder, env);
}
