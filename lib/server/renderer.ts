import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finish } from '../build/finish.mjs';
import { packView, type View, viewHeader } from '../requests/view';
import { end } from './answer';
import type { Release } from './release';
import type { Target } from './target';

/** What Next is asked for, and what it shows there; `status`: what is said instead of 200. */
export type Wanted = Pick<Target, 'path' | 'query'> & { status?: number; view?: View };

/** Next behind the server, for the pages that are made for each request. */
export type Renderer = {
  /** Answers a request with the page that Next makes; `false` when Next does not answer. */
  render: (request: IncomingMessage, response: ServerResponse, wanted: Wanted) => Promise<boolean>;
  close: () => Promise<void>;
};

/** What Next may say of a page: all other headers are the server's own. */
const passed = ['content-type', 'cache-control', 'location', 'retry-after'];

/** What Next is told of a request: no header of the framework's own navigation is among them. */
const told = ['accept', 'accept-language'];

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
    render: (request, response, wanted) => pass(socketPath, request, response, wanted),
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

function pass(
  socketPath: string,
  request: IncomingMessage,
  response: ServerResponse,
  { path, query, status: said, view }: Wanted,
): Promise<boolean> {
  const headers = Object.fromEntries(
    told.flatMap((name) => (request.headers[name] ? [[name, request.headers[name]]] : [])),
  );
  return new Promise((resolve) => {
    const asked = ask(
      {
        socketPath,
        path: query ? `${path}?${query}` : path,
        headers: { ...headers, host: 'localhost', ...(view && { [viewHeader]: packView(view) }) },
      },
      async (answer) => {
        const parts: Buffer[] = [];
        try {
          for await (const part of answer) parts.push(part);
        } catch {
          return resolve(false);
        }
        const { statusCode: status = 500 } = answer;
        // Next’s own pages for what is missing or broken carry the framework: ours take their place.
        if (status >= 404 || (view && status !== 200)) return resolve(false);
        // A view is shown by our own status, and kept as we say.
        if (view) delete answer.headers['cache-control'];
        give(request, response, answer, said ?? status, Buffer.concat(parts));
        resolve(true);
      },
    );
    asked.on('error', () => resolve(false)).end();
  });
}

function give(
  request: IncomingMessage,
  response: ServerResponse,
  answer: IncomingMessage,
  status: number,
  bytes: Buffer,
): void {
  for (const name of passed) {
    const value = answer.headers[name];
    if (value !== undefined) response.setHeader(name, value);
  }
  if (!/^text\/html/.test(answer.headers['content-type'] ?? '')) {
    end(request, response, status, bytes);
    return;
  }
  const { html, styles } = finish(bytes.toString());
  const policy = String(response.getHeader('Content-Security-Policy') ?? '');
  const more = styles.filter((style) => !policy.includes(style));
  if (more.length > 0)
    response.setHeader(
      'Content-Security-Policy',
      policy.replace('style-src', `style-src ${more.join(' ')}`),
    );
  end(request, response, status, Buffer.from(html));
}
