import { type Asked, type Decision, decider } from '../addresses/decide';
import { pathsOf } from '../addresses/list';
import { type Negotiation, negotiation } from '../i18n/negotiate';
import type { Header } from './answer';
import { type Finished, filesOf } from './files';
import type { Release } from './release';
import { type Renderer, startRenderer } from './renderer';
import { type Answerer, answerer } from './search';

/** One release as the server gives it out. */
export type Site = {
  release: Release;
  headers: Header[];
  decide: (asked: Asked) => Decision;
  languages: Negotiation;
  /** Whether an address is one of the directory's files, which other systems load. */
  isData: (address: string) => boolean;
  file: (address: string) => Promise<Finished>;
  /** The search. */
  answer: Answerer;
  /** Next behind it, where an address is made for each request. */
  renderer?: Renderer;
  close: () => Promise<void>;
};

/**
 * Opens a release: with addresses that are made for each request, once Next answers behind it.
 * @param takesRequests whether this server can keep what schools ask for
 */
export async function openSite(release: Release, takesRequests = false): Promise<Site> {
  const { addresses, dist, headers } = release;
  const { data } = pathsOf(addresses);
  const file = filesOf(dist);
  const isOpen = takesRequests && addresses.requests === true;
  const renderer = isOpen ? await startRenderer(release) : undefined;
  return {
    release,
    headers,
    decide: decider(addresses, isOpen),
    languages: negotiation(addresses.tags),
    isData: (address) => data.has(address),
    file,
    answer: answerer(file),
    renderer,
    close: async () => renderer?.close(),
  };
}
