import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { refuse } from '../server/refuse';
import { openAccounts } from './accounts';
import { createApp } from './app';
import { readAssets } from './assets';
import type { Desk } from './desk';
import { headersOf } from './guard';
import { openPublisher } from './publisher';
import { openSessions } from './sessions';
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
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }) as Server;
    // What Node cannot read is refused with the same headers as the rest.
    server.on(
      'clientError',
      refuse(() => headersOf(desk)),
    );
    server.once('error', reject);
    server.once('listening', () =>
      resolve({ server, port: (server.address() as AddressInfo).port }),
    );
  });
}
