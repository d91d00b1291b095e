import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { securityHeaders } from '../build/headers.mjs';
import { networkOf } from '../requests/limit';
import type { Desk, DeskContext, DeskEnv } from './desk';
import { refuse } from './refuse';

/** So large may a form be; what a lost session brings back is a little larger. */
const largest = 1024 * 1024;
const mostFields = 1000;

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The headers of every answer: those of the site, with the desk's own policy, and kept nowhere. */
export function headersOf({ host }: Pick<Desk, 'host'>): { key: string; value: string }[] {
  const siteUrl = host ? `https://${host}` : '';
  const own = { 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' };
  return [
    ...securityHeaders({ siteUrl, styles: [] }).filter(({ key }) => !(key in own)),
    ...Object.entries(own).map(([key, value]) => ({ key, value })),
    { key: 'X-Robots-Tag', value: 'noindex' },
  ];
}

/** Whether a request came to the public name, in front of which something does TLS. */
export function isPublicName(c: DeskContext): boolean {
  return c.var.desk.host !== undefined && nameOf(c) === c.var.desk.host;
}

/** The origin of the desk for who asks: `https://redactie.example`, `http://localhost:3001`. */
export function originOf(c: DeskContext): string {
  return `${isPublicName(c) ? 'https' : 'http'}://${(c.req.header('host') ?? '').toLowerCase()}`;
}

function nameOf(c: DeskContext): string {
  return (c.req.header('host') ?? '').toLowerCase().replace(/:\d+$/, '');
}

/**
 * From which network somebody asks, as far as it can be told, for the throttle only: it is written nowhere. Behind the server
 * that does TLS its `X-Real-IP` holds; nobody else than this machine reaches the desk.
 */
export function addressOf(c: DeskContext): string {
  const told = isPublicName(c) ? c.req.header('x-real-ip') : undefined;
  return networkOf(told ?? c.env?.incoming?.socket.remoteAddress ?? '');
}

/** The strict headers, on whatever is answered. */
export const headers: MiddlewareHandler<DeskEnv> = async (c, next) => {
  await next();
  const mayStay = c.res.headers.get('Cache-Control') !== null;
  for (const { key, value } of headersOf(c.var.desk))
    if (key !== 'Cache-Control' || !mayStay) c.res.headers.set(key, value);
};

/** Only by our own names (a foreign name that leads here is DNS rebinding), only to read and to post. */
export const knownRequest: MiddlewareHandler<DeskEnv> = async (c, next) => {
  c.set('fields', new URLSearchParams());
  if (!['localhost', '127.0.0.1', c.var.desk.host].includes(nameOf(c)))
    return refuse(c, 421, 'wrongHost');
  if (!['GET', 'HEAD', 'POST'].includes(c.req.method)) {
    c.header('Allow', 'GET, HEAD, POST');
    return refuse(c, 405, 'wrongMethod');
  }
  await next();
};

const limit = bodyLimit({
  maxSize: largest * 1.25,
  onError: (c) => refuse(c, 413, 'tooLarge'),
});

/** A form of our own kind, of a size that can be, from our own pages; its fields in `c.var.fields`. */
export const form: MiddlewareHandler<DeskEnv> = async (c, next) => {
  if (c.req.method !== 'POST') return next();
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
    return refuse(c, 415, 'wrongType');
  return limit(c, async () => {
    const text = await c.req.text();
    const most = c.req.path === '/aanmelden' ? largest * 1.25 : largest;
    const fields = new URLSearchParams(text);
    c.set('fields', fields);
    if (text.length > most || fields.size > mostFields) c.res = await refuse(c, 413, 'tooLarge');
    else if (!isOwnOrigin(c)) c.res = await refuse(c, 403, 'foreign', { shown: true });
    else await next();
  });
};

/**
 * Whether a form was sent by a page of ours, as browsers say it: `Sec-Fetch-Site` and `Origin`. What
 * says neither is no browser of today.
 */
function isOwnOrigin(c: DeskContext): boolean {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  if (site === undefined && origin === undefined) return false;
  return (
    (site === undefined || site === 'same-origin') &&
    (origin === undefined || origin === originOf(c))
  );
}
