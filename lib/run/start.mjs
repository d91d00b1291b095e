import { spawn } from 'node:child_process';
import { build, env, install, root } from './setup.mjs';

// `npm start`: everything from a bare checkout to a served site.
const port = process.env.PORT ?? '3000';
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
  console.error(`PORT must be a number up to 65535; it is "${port}".`);
  process.exit(1);
}
install();
build();

const next = ['node_modules/next/dist/bin/next', 'start', '--port', port];
const server = spawn(process.execPath, next, {
  cwd: root,
  env: { ...env, NODE_ENV: 'production' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
server.stdout.on('data', (chunk) => {
  if (String(chunk).includes('Ready')) console.log(`The site is on http://localhost:${port}`);
});
process.on('SIGINT', () => server.kill('SIGINT'));
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.on('exit', (code) => process.exit(code ?? 0));
