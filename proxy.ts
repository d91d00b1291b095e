import { type NextRequest, NextResponse } from 'next/server';
import addresses from './.contentlayer/addresses.json';
import { decider } from './lib/addresses/decide';
import { isOurHost } from './lib/server/hosts';
import { methodHeader } from './lib/server/requests';

const decide = decider(addresses);

/** Answers a request as `lib/addresses/decide.ts` decides; no file of the framework is served. */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname, origin } = request.nextUrl;
  if (process.env.NODE_ENV === 'development' && /^\/(_next|__next)/.test(pathname))
    return NextResponse.next();
  const decision = decide({
    isOurHost: isOurHost(request.headers.get('host')),
    method: request.headers.get(methodHeader) ?? request.method,
    pathname,
    acceptLanguage: request.headers.get('accept-language'),
  });
  // The origin by which Next knows itself: another one would be another server.
  const at = (path: string) => new URL(path, origin);
  switch (decision.kind) {
    case 'serve':
      return NextResponse.next();
    case 'refuse':
      return decision.status === 405
        ? new NextResponse(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
        : new NextResponse('This server does not serve that host.', { status: 421 });
    case 'redirect':
      return decision.forReader
        ? NextResponse.redirect(at(decision.to), {
            status: 307,
            headers: { Vary: 'Accept-Language' },
          })
        : NextResponse.redirect(at(decision.to), 308);
    case 'missing': {
      // What does not exist is never "not modified".
      const headers = new Headers(request.headers);
      for (const name of ['if-none-match', 'if-modified-since']) headers.delete(name);
      return NextResponse.rewrite(at(decision.path), { status: 404, request: { headers } });
    }
  }
}
