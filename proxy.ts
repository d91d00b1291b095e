import { type NextRequest, NextResponse } from 'next/server';
import addresses from './.contentlayer/addresses.json';
import { decider } from './lib/addresses/decide';

const decide = decider(addresses);

/**
 * `npm run dev`: redirects and the 404 page as `lib/addresses/decide.ts` decides them. In the served
 * site `lib/server` has done this before Next is asked.
 */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname, search, origin } = request.nextUrl;
  if (process.env.NODE_ENV !== 'development' || /^\/(_next|__next)/.test(pathname))
    return NextResponse.next();
  const decision = decide({
    isOurHost: true,
    method: request.method,
    pathname,
    query: search.slice(1),
    acceptLanguage: request.headers.get('accept-language'),
  });
  const at = (path: string) => new URL(path, origin);
  switch (decision.kind) {
    case 'redirect':
      return NextResponse.redirect(at(decision.to), decision.forReader ? 307 : 308);
    case 'missing':
      return NextResponse.rewrite(at(decision.path), { status: 404 });
    default:
      return NextResponse.next();
  }
}
