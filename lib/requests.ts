import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Methods that Fetch forbids: Next builds a fetch `Request` of every request and fails on them. */
const forbidden = ['TRACE', 'TRACK', 'CONNECT'];

/**
 * Makes every request one that Next can read, before Next reads it; what is wrong with it is then
 * answered by `proxy.ts`. Nothing is left for the framework's own navigation (RSC), which no page uses.
 */
export function tameRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (forbidden.includes(request.method ?? '')) request.method = 'POST';
    for (const name of Object.keys(request.headers))
      if (/^(rsc|next-)/.test(name)) delete request.headers[name];
    const { host, path } = readTarget(request.url ?? '');
    if (host !== undefined) request.headers.host = host;
    request.url = path;
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
  // Next would redirect repeated and turned slashes before anybody looks at the host.
  const plain = path.replace(/[/\\]+/g, '/').replace(/\.rsc$|\.segments\//g, '_');
  return { path: [plain, ...query].join('?') };
}
