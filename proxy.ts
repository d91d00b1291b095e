import { type NextRequest, NextResponse } from 'next/server';
import slugs from './.contentlayer/slugs.json';
import { isOurHost } from './lib/hosts';
import { locales } from './lib/i18n/languages';
import { localeOf, negotiate } from './lib/i18n/negotiate';
import { formerPaths } from './lib/redirects.mjs';
import { methodHeader } from './lib/requests';

const files = ['/icon.svg', '/robots.txt', '/sitemap.xml', '/preview.png'];
const pages = locales.flatMap((locale) =>
  slugs.map((slug) => (slug ? `/${locale}/${slug}` : `/${locale}`)),
);
const exists = new Set([...files, ...pages]);

/**
 * Every address leads to a page, to one redirect, or to the 404 page in the reader's language.
 * Nothing else is served: no other method, no other host, no file of the framework.
 */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (!isOurHost(request.headers.get('host')))
    return new NextResponse('This server does not serve that host.', { status: 421 });
  const method = request.headers.get(methodHeader) ?? request.method;
  if (method !== 'GET' && method !== 'HEAD')
    return new NextResponse(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
  if (exists.has(pathname)) return NextResponse.next();
  if (process.env.NODE_ENV === 'development' && /^\/(_next|__next)/.test(pathname))
    return NextResponse.next();
  // The origin by which Next knows itself: another one would be another server.
  const at = (path: string) => new URL(path, request.nextUrl.origin);
  const reader = () => negotiate(request.headers.get('accept-language'));
  const toReader = (path: string) =>
    NextResponse.redirect(at(path), { status: 307, headers: { Vary: 'Accept-Language' } });
  if (pathname === '/') return toReader(`/${reader()}`);
  const meant = spelling(pathname);
  if (exists.has(meant)) return NextResponse.redirect(at(meant), 308);
  // `/contact` means the page in the reader's language.
  const inTheirs = `/${reader()}${meant}`;
  if (exists.has(inTheirs)) return toReader(inTheirs);
  const locale = localeOf(pathname.split('/')[1] ?? '') ?? reader();
  // What does not exist is never "not modified".
  const headers = new Headers(request.headers);
  for (const name of ['if-none-match', 'if-modified-since']) headers.delete(name);
  return NextResponse.rewrite(at(`/${locale}/niet-gevonden`), {
    status: 404,
    request: { headers },
  });
}

/** The address that was meant: lower case, single slashes, the language by its own tag. */
function spelling(pathname: string): string {
  const path = `/${pathname.toLowerCase().split('/').filter(Boolean).join('/')}`;
  const [, first = ''] = path.split('/');
  return formerPaths[path] ?? path.replace(first, localeOf(first) ?? first);
}
