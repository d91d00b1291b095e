import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Waiting } from '../requests/start';
import { end } from './answer';

/** How the site is: for who runs it, and no reader. */
export type Health = {
  release: string;
  commit: string | null;
  builtAt: string;
  /** The next day, in Brussels, on which a date changes a page. */
  nextChange: string | null;
  /** Days since a text was last changed. */
  contentAgeDays: number | null;
  /** The last time that publishing failed since it last succeeded, and why. */
  failed: { at: string; reason: string } | null;
  /** Whether somebody went back to an earlier release: nothing is published by itself then. */
  held: boolean;
  /** What schools asked and was not mailed yet; null when nobody can tell, left out without a form. */
  requests?: () => Promise<Waiting | null>;
};

/**
 * `/healthz`: to everybody only that the site is up; all of it to this machine itself and to who has
 * the token in `HEALTH_TOKEN` (`Authorization: Bearer …`). A server in front says with
 * `X-Forwarded-For` that it asks for somebody else.
 */
export async function sendHealth(
  request: IncomingMessage,
  response: ServerResponse,
  health: Health,
): Promise<void> {
  const known = mayKnow(request) && { ...health, requests: await health.requests?.() };
  const text = JSON.stringify({ status: 'up', ...known });
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/json');
  end(request, response, 200, Buffer.from(`${text}\n`));
}

function mayKnow({ headers, socket }: IncomingMessage): boolean {
  const token = process.env.HEALTH_TOKEN;
  if (token && isSame(headers.authorization ?? '', `Bearer ${token}`)) return true;
  const isForSomebodyElse =
    headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isForSomebodyElse && /^(::1|(::ffff:)?127\.)/.test(socket.remoteAddress ?? '');
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
