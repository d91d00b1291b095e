import type { AddressInfo } from 'node:net';
import { pathOf, searchQuery, searchSlug } from '../addresses/fixed.mjs';
import { createFront } from '../server/front';
import type { Release } from '../server/release';
import { openSite } from '../server/site';

/**
 * Serves a release on a port of its own and asks for one address of each kind, in the first and the
 * last language. Throws, in Dutch, when one is not answered as it should be.
 */
export async function tryOut(release: Release): Promise<void> {
  const site = await openSite(release);
  const server = createFront({ site: () => site });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const { path, status, type } of samples(release)) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
      const body = await answer.arrayBuffer();
      const found = answer.headers.get('content-type') ?? '';
      if (answer.status !== status || !found.startsWith(type) || body.byteLength === 0)
        throw new Error(
          `bij het uitproberen antwoordt ${path} niet zoals het moet (${answer.status}).`,
        );
    }
  } finally {
    server.close();
    server.closeAllConnections();
    await site.close();
  }
}

function samples({ addresses }: Release): { path: string; status: number; type: string }[] {
  const { locales, files, unlisted } = addresses;
  const card = files.find((file) => file.endsWith('.vcf'));
  const tags = [...new Set([locales[0], locales.includes('ar') ? 'ar' : locales.at(-1)])];
  return tags.flatMap((tag = '') => [
    ...['', 'contact'].map((slug) => page(pathOf(tag, slug), 200)),
    page(
      `${pathOf(tag, searchSlug)}?${searchQuery}=asiel`,
      unlisted.includes(searchSlug) ? 200 : 404,
    ),
    page(pathOf(tag, 'bestaat-niet'), 404),
    ...(card ? [{ path: pathOf(tag, card), status: 200, type: 'text/vcard' }] : []),
  ]);
}

function page(path: string, status: number) {
  return { path, status, type: 'text/html' };
}
