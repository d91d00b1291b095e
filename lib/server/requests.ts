import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** The header that tells `proxy.ts` the method of a request; what a client writes there is replaced. */
export const methodHeader = 'x-method';

/**
 * Headers that no page needs: those of the framework's own navigation (RSC), and conditions that may
 * be ignored (RFC 9110) but that Next answers with 500 where they do not hold.
 */
const ignored = /^(rsc|next-.*|range|if-range|if-match|if-unmodified-since|expect)$/;

/**
 * Makes every request one that Next can read, before Next reads it; what is wrong with it is then
 * answered by `proxy.ts`. The answer says nothing of the framework.
 */
export function tameRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    for (const name of Object.keys(request.headers))
      if (ignored.test(name)) delete request.headers[name];
    // Next fails on TRACE, and reads the whole body of a POST before anybody can refuse it.
    request.headers[methodHeader] = request.method;
    if (request.method !== 'HEAD') request.method = 'GET';
    const sends = request.headers['transfer-encoding'] ?? request.headers['content-length'];
    if (sends !== undefined) response.shouldKeepAlive = false;
    const { host = request.headers.host, path } = readTarget(request.url ?? '');
    // Without a host Node itself would answer, without our headers.
    request.headers.host = host ?? '';
    request.url = path;
    const { writeHead } = response;
    response.writeHead = (...args: unknown[]) => {
      withoutFramework(response);
      return writeHead.apply(response, args as Parameters<typeof writeHead>);
    };
  });
}

/**
 * The path that a request target means (RFC 9112, 3.2). In absolute form (`GET http://other/`) its
 * host counts, not the `Host` header, so that a foreign host gets its 421 and no redirect. What is no
 * path, such as `*`, or belongs to the framework becomes an address that does not exist.
 */
export function readTarget(target: string): { host?: string; path: string } {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)(.*)$/i.exec(target);
  if (absolute) return { host: absolute[1], path: readTarget(absolute[2] || '/').path };
  if (!target.startsWith('/')) return { path: `/${encodeURIComponent(target)}` };
  const [path = '', ...query] = target.split('?');
  // Next would redirect repeated and turned slashes before anybody looks at the host, and reads
  // `/_next/data/x/nl.json` as `/nl`.
  const plain = path
    .replace(/[/\\]+/g, '/')
    .replace(/\.rsc$|\.segments\//g, '_')
    .replaceAll('/_next', '/next_');
  return { path: [plain, ...query].join('?') };
}

/** Takes what only the framework's own navigation reads from an answer. */
function withoutFramework(response: ServerResponse): void {
  for (const name of response.getHeaderNames())
    if (/^x-(nextjs|middleware)-/.test(name)) response.removeHeader(name);
  const vary = [response.getHeader('vary') ?? []].flat().join(', ').split(/, */);
  const needed = vary.filter((name) => name && !/^(rsc|next-)/i.test(name));
  if (needed.length > 0) response.setHeader('Vary', needed.join(', '));
  else response.removeHeader('vary');
}
