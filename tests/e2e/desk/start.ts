import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAccounts } from '../../../lib/editor/accounts';
import { root } from '../../../lib/run/setup.mjs';
import { onTheDay } from '../onTheDay';

/** A running program, what it has said, and how to end it. */
type Program = { said: string; stop: () => Promise<void> };

/** Starts a program of the project, and waits until it says what is waited for. */
export function start(args: string[], until: RegExp, env = process.env): Promise<Program> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...env, EDITOR_PORT: '0' } });
  const program: Program = {
    said: '',
    stop: () =>
      new Promise((resolve) => {
        child.on('close', () => resolve());
        child.kill('SIGINT');
      }),
  };
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        program.said += chunk;
        if (until.test(program.said)) resolve(program);
      });
    child.on('close', () => reject(new Error(`It ended:\n${program.said}`)));
  });
}

/**
 * The desk over a copy of the invented site, on its day, with the folders that a test looks into.
 * @param host the name in front of which something does TLS
 */
export async function startDesk({ host = '' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'accounts-'));
  const program = 'node_modules/tsx/dist/cli.mjs';
  const args = [program, 'tests/e2e/desk/serve.ts', folder, host];
  const desk = await start(args, /port (\d+)\n/, onTheDay());
  const [, copy = '', port = ''] = /copy (\S+)\nport (\d+)/.exec(desk.said) ?? [];
  return {
    ...desk,
    copy,
    folder,
    port: Number(port),
    url: `http://localhost:${port}`,
    accounts: openAccounts(folder),
  };
}
