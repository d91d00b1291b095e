import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { errorSlug, notFoundSlug, pathOf } from '../addresses/fixed.mjs';
import { dataHeaders } from '../build/headers.mjs';
import type { Desk } from '../requests/handle';
import { end, redirect, sendFile, sendMade, sendText } from './answer';
import { sendsBody } from './body';
import { answerForm, answerReceived } from './form';
import { type Health, sendHealth } from './health';
import { isOurHost } from './hosts';
import { refuse } from './refuse';
import type { Site } from './site';
import { readTarget } from './target';

/** What the server gives out: the release of this moment, how it is, and who takes what schools ask for. */
export type Served = { site: () => Site; health?: () => Health; desk?: Desk };

/**
 * The server that owns the port. It decides every request by the addresses of the release, gives out
 * its finished files, and answers itself what depends on the request: a search, the form for schools.
 */
export function createFront(served: Served): Server {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // One release per request, also when another one takes its place meanwhile.
    const site = served.site();
    for (const { key, value } of site.headers) response.setHeader(key, value);
    handle(served, site, request, response).catch((error) => {
      console.error(error);
      fail(site, request, response);
    });
  };
  const server = createServer({ requireHostHeader: false }, answer);
  // Without these Node itself would answer, without our headers.
  server.on('checkContinue', answer).on('checkExpectation', answer);
  server.on(
    'clientError',
    refuse(() => served.site().headers),
  );
  return server;
}

async function handle(
  served: Served,
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { host = request.headers.host ?? '', path, query } = readTarget(request.url ?? '');
  const decision = site.decide({
    isOurHost: isOurHost(host, site.release.siteUrl),
    method: request.method ?? '',
    pathname: path,
    query,
    acceptLanguage: request.headers['accept-language'] ?? null,
  });
  const { desk } = served;
  const isSent = decision.kind === 'form' && decision.key === undefined;
  // Nobody waits for a body that no address takes.
  if (sendsBody(request) && !isSent) response.shouldKeepAlive = false;
  if (decision.kind === 'refuse') {
    if (decision.status === 405) response.setHeader('Allow', decision.allow);
    return decision.status === 405
      ? end(request, response, 405)
      : sendText(request, response, 421, 'This server does not serve that host.');
  }
  if (!isReadable(request)) return end(request, response, 400);
  if (desk && isSent) return answerForm({ request, response, site, desk, locale: decision.locale });
  if (sendsBody(request)) return end(request, response, 413);
  if (path === '/healthz' && served.health) return sendHealth(request, response, served.health());
  switch (decision.kind) {
    case 'serve': {
      const isData = site.isData(path);
      if (isData) for (const { key, value } of dataHeaders) response.setHeader(key, value);
      const file = await site.file(decision.path ?? path);
      return sendFile(request, response, 200, file, { isData });
    }
    case 'form': {
      const { locale, key = '' } = decision;
      if (desk && (await answerReceived({ request, response, site, desk, locale }, key))) return;
      const missing = await site.file(pathOf(locale, notFoundSlug));
      return sendFile(request, response, 404, missing, {});
    }
    case 'redirect':
      return redirect(request, response, decision);
    case 'missing':
      return sendFile(request, response, 404, await site.file(decision.path), decision);
    case 'search': {
      response.setHeader('Cache-Control', 'no-store');
      const html = await site.answer(decision.locale, decision.question);
      return sendMade(request, response, 200, { html });
    }
  }
}

/** The page that says that the server itself failed, in the language of the address or the reader's. */
async function fail(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { localeOf, negotiate } = site.languages;
  const own = localeOf(readTarget(request.url ?? '').path.split('/')[1] ?? '');
  const locale = own ?? negotiate(request.headers['accept-language'] ?? null);
  response.setHeader('Retry-After', '30');
  response.setHeader('Cache-Control', 'no-store');
  try {
    sendFile(request, response, 503, await site.file(pathOf(locale, errorSlug)), {
      forReader: own === undefined,
    });
  } catch {
    end(request, response, 503);
  }
}

/** Whether a request is HTTP/1, asks for a path, and names one host: Node itself keeps the first only. */
function isReadable({ httpVersionMajor, rawHeaders, url = '' }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host');
  return httpVersionMajor === 1 && hosts.length <= 1 && /^\/|:\/\//.test(url);
}
