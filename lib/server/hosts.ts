const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a `Host` header names this site: a loopback address, the host of the address for which the
 * site was built, or one of `ALLOWED_HOSTS` (names with commas between them). Ports do not matter.
 */
export function isOurHost(host: string | null, siteUrl: string): boolean {
  const name = nameOf(host ?? '');
  const allowed = [siteUrl, ...(process.env.ALLOWED_HOSTS ?? '').split(',')];
  return loopback.includes(name) || allowed.some((own) => own && nameOf(own) === name);
}

/** The host in a URL or a `Host` header, lower case, without scheme, port and path. */
function nameOf(host: string): string {
  const [authority = ''] = host
    .trim()
    .toLowerCase()
    .replace(/^\w+:\/\//, '')
    .split('/');
  return authority.replace(/:\d+$/, '').replace(/\.$/, '');
}
