import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { programOf } from '../../lib/run/programs.mjs';
import { root } from '../../lib/run/setup.mjs';

/** The module for `.br` files, where Debian puts it. */
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx, where it is installed with what the site's configuration needs. */
export function nginxProgram(): string | undefined {
  return process.env.NGINX || (existsSync(brotli) ? programOf('nginx') : undefined);
}

/**
 * Serves `dist/` with the site's own nginx configuration; only ports and folder are changed.
 * @param port where nginx listens
 * @param site the folder that has `dist`
 * @param front where the site's own server listens
 */
export async function serveNginx(port: number, front: number, site = root) {
  const own = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
    .replaceAll('listen 80', `listen 127.0.0.1:${port}`)
    .replaceAll('listen 443', `listen 127.0.0.1:${port + 1000}`)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${front}`)
    .replaceAll('/srv/steunpunt/releases/current/dist', join(site, 'dist'));
  return { url: `http://localhost:${port}`, ...(await startNginx(port, own)) };
}

/** nginx with a configuration for `http`, as Debian runs it; what it writes stands in `folder`. */
export async function startNginx(port: number, own: string) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'temp'));
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `
    load_module ${brotli};
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes 2;
    daemon off;
    pid ${folder}/pid;
    events { worker_connections 4096; }
    http {
      include /etc/nginx/mime.types;
      # As Debian has it: what a server does not set itself is written down.
      access_log ${folder}/access.log;
      error_log ${folder}/error.log;
      ${temps.map((name) => `${name}_temp_path ${folder}/temp;`).join('\n')}
      ${own}
    }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const args = ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const program = nginxProgram() ?? 'nginx';
  // nginx takes a variable of this name for sockets that it gets from another nginx.
  const env = { ...process.env };
  delete env.NGINX;
  const server = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk) => {
    said += chunk;
  });
  while (!(await accepts(port))) {
    if (server.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    await wait(50);
  }
  return { folder, close: () => server.kill('SIGQUIT') };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
