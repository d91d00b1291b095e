import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finish } from '../build/finish.mjs';
import { packView, type View, viewHeader } from '../requests/view';
import type { Made } from './answer';
import type { Release } from './release';

/** Next behind the server, for the pages that answer what is sent on the form. */
export type Renderer = {
  /** The page at a path, with what it is to show; nothing when Next does not answer. */
  render: (path: string, view: View) => Promise<Made | undefined>;
  close: () => Promise<void>;
};

let count = 0;

/** Starts Next for a release, on a socket of its own; when Next ends, it is started again. */
export async function startRenderer(release: Release): Promise<Renderer> {
  const socketPath = join(tmpdir(), `next-${process.pid}-${count++}.sock`);
  let child: ChildProcess;
  let isClosing = false;
  const start = () => {
    child = fork(new URL('next.mjs', import.meta.url), [release.folder, socketPath], {
      cwd: release.folder,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        SITE_URL: release.siteUrl,
        PWD: release.folder,
      },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('exit', () => {
      if (!isClosing) setTimeout(start, 500);
    });
    return child;
  };
  await ready(start());
  return {
    render: (path, view) => made(socketPath, path, view),
    close: async () => {
      isClosing = true;
      child.disconnect();
      rmSync(socketPath, { force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`Next ended with ${code} before it was ready.`)));
  });
}

function made(socketPath: string, path: string, view: View): Promise<Made | undefined> {
  const headers = { host: 'localhost', [viewHeader]: packView(view) };
  return new Promise((resolve) => {
    const asked = ask({ socketPath, path, headers }, async (answer) => {
      const parts: Buffer[] = [];
      try {
        for await (const part of answer) parts.push(part);
      } catch {
        return resolve(undefined);
      }
      // Next’s own pages for what is missing or broken carry the framework.
      resolve(answer.statusCode === 200 ? finish(Buffer.concat(parts).toString()) : undefined);
    });
    asked.on('error', () => resolve(undefined)).end();
  });
}
