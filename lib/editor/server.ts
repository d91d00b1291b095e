import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import { refuse } from '../server/refuse';
import { openAccounts } from './accounts';
import { createApp } from './app';
import { readAssets } from './assets';
import type { Desk } from './desk';
import { headersOf } from './guard';
import { openPublisher } from './publisher';
import { openSessions } from './sessions';
import { openStore } from './store';
import { openThrottle } from './throttle';

/** Where the desk works, for whom, and whether it is only tried out. */
export type Settings = {
  /** The project's folder, from which the looks come. */
  project: string;
  /** The folder of the content: the project's, or that of a copy. */
  root: string;
  /** Where the accounts stand. */
  folder: string;
  host?: string;
  isTrial: boolean;
};

/** The desk over a folder of content. Nobody listens yet. */
export async function openDesk({ project, root, folder, host, isTrial }: Settings): Promise<Desk> {
  return {
    root,
    isTrial,
    host: host?.toLowerCase(),
    store: openStore(root),
    accounts: openAccounts(folder),
    sessions: openSessions(),
    throttle: openThrottle(),
    publisher: openPublisher(root, { trial: isTrial }),
    assets: await readAssets(project),
  };
}

/** Lets the desk answer, to this machine only. @returns the server and its port, once it listens */
export function listen(desk: Desk, port: number): Promise<{ server: Server; port: number }> {
  const app = createApp(desk);
  const headers = headersOf(desk);
  // What is no request at all is refused with the same headers as the rest.
  const answer = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: (error) =>
      new Response(null, {
        status: error instanceof RequestError ? 400 : 500,
        headers: headers.map(({ key, value }): [string, string] => [key, value]),
      }),
  });
  const server = createServer({ requireHostHeader: false }, answer);
  server.on('checkExpectation', answer).on(
    'clientError',
    refuse(() => headers),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ server, port: (server.address() as AddressInfo).port }),
    );
  });
}
