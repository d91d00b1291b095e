/** What a request target asks for: whose site, which path, what stands behind the question mark. */
export type Target = { host?: string; path: string; query: string };

/**
 * Reads a request target (RFC 9112, 3.2). In absolute form (`GET http://other/`) its host counts, not
 * the `Host` header, so that a foreign host gets its 421 and no redirect. Repeated and turned slashes
 * are one; what is no path, such as `*`, becomes an address that does not exist.
 */
export function readTarget(target: string): Target {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)(.*)$/i.exec(target);
  if (absolute) return { ...readTarget(absolute[2] || '/'), host: absolute[1] };
  if (!target.startsWith('/')) return { path: `/${encodeURIComponent(target)}`, query: '' };
  const [path = '', ...query] = target.split('?');
  return { path: path.replace(/[/\\]+/g, '/'), query: query.join('?') };
}
