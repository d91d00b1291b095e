import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk } from '../requests/handle';
import { createFront } from './front';
import type { Health } from './health';
import type { Release } from './release';
import { openSite, type Site } from './site';

/** A running site. */
export type Running = { port: number; release: () => Release; close: () => Promise<void> };

/** What a running server follows: the release that should be served, and how publishing goes. */
export type Followed = {
  current: () => Release | undefined;
  state: (release: Release) => Pick<Health, 'failed' | 'held' | 'requests'>;
};

/** So often the server looks whether another release has taken the place of the served one. */
const look = 300;
/** So long a request may be on its way to a server that stops. */
const grace = 300;
/** So long who is being answered may take when the server stops. */
const patience = 10_000;

/**
 * Serves a release, and from then on the one that takes its place, without losing a request.
 * @param place where; `desk` takes what schools ask for, where that is set up
 * @param followed left out when that release stays
 */
export async function serve(
  first: Release,
  { host, port, desk }: { host?: string; port: number; desk?: Desk },
  followed?: Followed,
): Promise<Running> {
  let site = await openSite(first, desk !== undefined);
  const server = createFront({ site: () => site, health: () => healthOf(site, followed), desk });
  await listen(server, port, host);
  let isSwitching = false;
  const timer = setInterval(async () => {
    if (!followed || isSwitching) return;
    isSwitching = true;
    try {
      const next = followed.current();
      if (next && next.id !== site.release.id) {
        const old = site;
        // Ready before anybody is sent there.
        site = await openSite(next, desk !== undefined);
        console.log(`Nu te zien: versie ${next.id}.`);
        setTimeout(() => old.close(), patience).unref();
      }
    } catch (error) {
      console.error(`De nieuwe versie is niet te lezen: ${(error as Error).message}`);
    } finally {
      isSwitching = false;
    }
  }, look);
  return {
    port: (server.address() as AddressInfo).port,
    release: () => site.release,
    close: async () => {
      clearInterval(timer);
      await stop(server);
      await site.close();
    },
  };
}

function listen(server: Server, port: number, host?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, resolve);
  });
}

/** Who has asked is answered; a moment later whoever asks nothing is let go. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.prependListener('request', (_, response) => {
      response.shouldKeepAlive = false;
    });
    server.close(() => resolve());
    setTimeout(() => server.closeIdleConnections(), grace).unref();
    setTimeout(() => server.closeAllConnections(), patience).unref();
  });
}

function healthOf({ release }: Site, followed?: Followed): Health {
  const { id, commit, builtAt, nextChange, contentChangedAt } = release;
  const age = contentChangedAt && (Date.now() - Date.parse(contentChangedAt)) / 86_400_000;
  return {
    release: id,
    commit,
    builtAt,
    nextChange,
    contentAgeDays: age === null ? null : Math.floor(Number(age)),
    ...(followed?.state(release) ?? { failed: null, held: false }),
  };
}
