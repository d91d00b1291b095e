import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathOf, requestFailedSlug } from '../addresses/fixed.mjs';
import { receivedSlug, requestAnswerSlug, sentBefore } from '../addresses/request';
import { requestLocaleOf } from '../i18n/requestLocales';
import type { Desk, Outcome } from '../requests/handle';
import { clientOf } from '../requests/limit';
import type { View } from '../requests/view';
import { end, sendFile, sendMade, sendText } from './answer';
import { readForm } from './body';
import { isOurHost } from './hosts';
import type { Site } from './site';

/** A request for the form, and what answers it. */
type Asked = {
  request: IncomingMessage;
  response: ServerResponse;
  site: Site;
  desk: Desk;
  /** The language of the address. */
  locale: string;
};

/** Answers what is sent on the form. */
export async function answerForm(asked: Asked): Promise<void> {
  const { request, response, site, desk, locale } = asked;
  const form = await readForm(request, response);
  if (typeof form === 'number') {
    // The rest of the body is not waited for.
    response.shouldKeepAlive = false;
    return form === 413 ? notKept(asked, 413) : sendText(request, response, form);
  }
  const { origin } = request.headers;
  const outcome = await desk.take({
    locale: requestLocaleOf(locale),
    form,
    client: clientOf(request),
    isForeign: origin !== undefined && !isOurHost(origin, site.release.siteUrl),
  });
  if ('view' in outcome) return show(asked, outcome);
  const to = pathOf(locale, receivedSlug(outcome.receivedKey));
  response.setHeader('Location', outcome.isNew ? to : `${to}#${sentBefore}`);
  response.setHeader('Cache-Control', 'no-store');
  end(request, response, 303);
}

/** Answers with the confirmation of a request; `false` when there is none with that key. */
export async function answerReceived(asked: Asked, key: string): Promise<boolean> {
  const view = await asked.desk.received(key);
  if (!view) return false;
  asked.response.setHeader('X-Robots-Tag', 'noindex');
  await show(asked, { status: 200, view });
  return true;
}

/** Shows what Next makes of a view; when it cannot, the page that says that nothing was kept. */
async function show(
  { request, response, site, locale }: Asked,
  { status, view, retryAfter }: Extract<Outcome, { view: View }>,
): Promise<void> {
  // Who goes back to what was checked finds it, instead of a question to send everything again.
  const keep = view.shows === 'received' ? 'no-store' : 'private, no-cache';
  response.setHeader('Cache-Control', keep);
  if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter);
  const page = await site.renderer?.render(pathOf(locale, requestAnswerSlug), view);
  if (page) return sendMade(request, response, status, page);
  response.setHeader('Retry-After', '30');
  await notKept({ request, response, site, locale }, 503);
}

/** Says that nothing was kept, and that the text is still where it was typed. */
async function notKept(
  { request, response, site, locale }: Omit<Asked, 'desk'>,
  status: number,
): Promise<void> {
  sendFile(request, response, status, await site.file(pathOf(locale, requestFailedSlug)), {});
}
