import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/**
 * Makes every request target a path before Next reads it (RFC 9112, 3.2). In absolute form
 * (`GET http://other/`) the host in the target counts, not the `Host` header: Next would redirect
 * to that host, now a foreign one gets its 421. Anything else that is no path, such as `*`, would
 * be a 500; it becomes an address that does not exist.
 */
export function readRequestTargets(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const target = request.url ?? '';
    if (target.startsWith('/')) return;
    const absolute = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)(.*)$/i.exec(target);
    if (absolute) request.headers.host = absolute[1];
    const path = absolute ? (absolute[2] ?? '') : encodeURIComponent(target);
    request.url = `/${path.replace(/^\/+/, '')}`;
  });
}
