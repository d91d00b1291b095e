import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Methods that Fetch forbids: Next builds a fetch `Request` of every request and fails on them. */
const forbidden = ['TRACE', 'TRACK', 'CONNECT'];

/**
 * Makes every request one that Next can read, before Next reads it; what is wrong with it is then
 * answered by `proxy.ts`. A target is a path (RFC 9112, 3.2): in absolute form (`GET http://other/`)
 * the host in the target counts, so that a foreign host gets its 421 and no redirect; anything else,
 * such as `*`, is an address that does not exist.
 */
export function tameRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (forbidden.includes(request.method ?? '')) request.method = 'POST';
    const target = request.url ?? '';
    if (target.startsWith('/')) return;
    const absolute = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)(.*)$/i.exec(target);
    if (absolute) request.headers.host = absolute[1];
    const path = absolute ? (absolute[2] ?? '') : encodeURIComponent(target);
    request.url = `/${path.replace(/^\/+/, '')}`;
  });
}
