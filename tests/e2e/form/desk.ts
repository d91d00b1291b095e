import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { root } from '../../../lib/run/setup.mjs';
import { type Arrived, startMailServer } from '../../unit/requests/mailServer';
import { onTheDay } from '../onTheDay';
import { ports } from '../sites';

/** The invented site, as it is built for the other tests, with its form open. */
export type Desk = {
  url: string;
  port: number;
  /** Where what was sent is kept. */
  folder: string;
  /** The mails that arrived. */
  arrived: Arrived[];
  /** All that the servers have printed. */
  printed: () => string;
  /** Another server on the same requests, on another day, or with other settings. */
  beside: (more: Record<string, string>) => Promise<{ url: string; stop: () => Promise<void> }>;
};

/** The site that the copies leave. */
export const site = join(root, 'test-copies/fixture');

/** Everything in the folder of the requests, as text. */
export function keptIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => `${name} ${readFileSync(join(folder, name), 'utf8')}`)
    .join('\n');
}

/** The names of the requests in it. */
export function requestsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json'));
}

let asked = 0;

/** Somebody else each time: how often one person may send the form is tested by itself. */
export function somebody(): string {
  asked++;
  return `10.${process.pid % 250}.${Math.floor(asked / 250) % 250}.${asked % 250}`;
}

/** Tests of the form: each worker has servers and a mailbox of its own, each test is somebody else. */
export const test = base.extend<object, { desk: Desk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use, { parallelIndex }) => {
      const folder = mkdtempSync(join(tmpdir(), 'requests-'));
      const mail = await startMailServer();
      const children: ChildProcess[] = [];
      let printed = '';
      const start = async (port: number, more: Record<string, string>) => {
        const args = ['--import', 'tsx', join(root, 'tests/bench/front.ts'), site, `${port}`];
        const child = spawn(process.execPath, args, {
          cwd: root,
          env: {
            ...onTheDay(),
            NODE_ENV: 'production',
            TRUSTED_PROXY: '1',
            REQUESTS_TO: 'scholen@debrug.example',
            REQUESTS_FROM: 'site@debrug.example',
            SMTP_URL: mail.url,
            REQUESTS_DIR: folder,
            ...more,
          },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        children.push(child);
        await new Promise<void>((resolve, reject) => {
          for (const stream of [child.stdout, child.stderr])
            stream.on('data', (chunk) => {
              printed += chunk;
              if (String(chunk).includes('Ready')) resolve();
            });
          child.on('exit', (code) =>
            reject(new Error(`the server ended with ${code}: ${printed}`)),
          );
        });
        const stop = () =>
          new Promise<void>((resolve) => {
            child.on('exit', () => resolve());
            child.kill();
          });
        return { url: `http://localhost:${port}`, stop };
      };
      const first = ports.form + parallelIndex * 4;
      const { url } = await start(first, {});
      await use({
        url,
        port: first,
        folder,
        arrived: mail.arrived,
        printed: () => printed,
        beside: (more) => start(first + 1, more),
      });
      for (const child of children) child.kill();
      await mail.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ desk }, use) => use(desk.url),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  extraHTTPHeaders: ({}, use) => use({ 'X-Forwarded-For': somebody() }),
});
