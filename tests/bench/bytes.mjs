import { build } from '../../lib/run/setup.mjs';
import { eachPage } from './browser.mjs';
import { versionOf } from './machine.mjs';
import { addresses, otherForms } from './pages.mjs';
import { keep } from './results.mjs';
import { withBoth } from './servers.mjs';
import { budget, median, table } from './table.mjs';

/** The other forms of pages, by the first part of their slugs, and the bytes that they may take. */
const forms = { zoeken: 8_300, samen: 8_300, boekje: 11_000 };

/** @typedef {{ locale: string, path: string, requests: number, bodies: number, all: number }} Load */

/**
 * What a browser with an empty cache fetches for each page.
 * @param {{ chromium: string, nginx: string }} programs
 */
export async function bytes({ chromium, nginx }) {
  build();
  /** @type {Load[]} */
  let others = [];
  const loads = await withBoth(async (servers) => {
    const pages = addresses();
    const [fast, own] = await Promise.all([
      measure(servers.nginx.url, pages),
      measure(servers.front.url, pages),
    ]);
    others = await measure(servers.front.url, otherForms());
    return { 'nginx with dist/': fast, 'own server': own };
  });
  const ofForm = (/** @type {string} */ form) =>
    others.filter(({ path }) => path.split('/')[2] === form);
  const formRows = Object.keys(forms).map((form) => row('own server', form, ofForm(form)));
  const rows = Object.entries(loads).flatMap(([server, found]) =>
    [...new Set(found.map(({ locale }) => locale))].map((locale) =>
      row(
        server,
        locale,
        found.filter((load) => load.locale === locale),
      ),
    ),
  );
  const all = Object.values(loads).flat();
  const largest = Math.max(...all.map((load) => load.bodies));
  const middles = Object.values(loads).map((found) => median(found.map((load) => load.bodies)));
  const budgets = [
    budget(
      'one request',
      all.every((load) => load.requests === 1),
    ),
    budget('at most 14,000 bytes', largest <= 14_000),
    budget('median at most 6,000 bytes on each server', Math.max(...middles) <= 6_000),
    ...Object.entries(forms).map(([form, most]) =>
      budget(
        `${form}: at most ${most} bytes`,
        ofForm(form).every((load) => load.bodies <= most),
      ),
    ),
  ].join('\n\n');
  const head = ['server', 'language', 'pages', 'requests', 'median', 'max', 'max with headers'];
  const text = `Bytes of a first visit as they travel, compressed (with headers: those of the answers too).\n\n${table([...head, 'largest page'], rows)}\n\nOther forms of pages:\n\n${table(['server', 'form', ...head.slice(2), 'largest page'], formRows)}\n\n${budgets}`;
  const versions = [`Chromium ${versionOf(chromium)}`, `nginx ${versionOf(nginx, '-v')}`];
  keep('bytes', 'Bytes and requests', versions, text);
}

/**
 * @param {string} server
 * @param {string} locale
 * @param {Load[]} loads
 */
function row(server, locale, loads) {
  const largest = loads.reduce((a, b) => (b.bodies > a.bodies ? b : a));
  const requests = [...new Set(loads.map((load) => load.requests))].sort().join('–');
  const middle = Math.round(median(loads.map(({ bodies }) => bodies)));
  const most = Math.max(...loads.map(({ all }) => all));
  return [server, locale, loads.length, requests, middle, largest.bodies, most, largest.path];
}

/**
 * @param {string} server
 * @param {import('./pages.mjs').Address[]} pages
 * @returns {Promise<Load[]>}
 */
async function measure(server, pages) {
  /** @type {Load[]} */
  const loads = [];
  const urls = pages.map(({ path }) => server + path);
  await eachPage(urls, async (page, url) => {
    const path = url.slice(server.length);
    const load = { locale: path.split('/')[1] ?? '', path, requests: 0, bodies: 0, all: 0 };
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    /** @type {Map<string, number>} bytes of the headers, by request */
    const headers = new Map();
    session.on('Network.responseReceived', ({ requestId, response }) =>
      headers.set(requestId, response.encodedDataLength),
    );
    // `dataReceived` says 0 for a compressed document: only the end of a request has its bytes.
    const whole = new Promise((resolve) => {
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        load.requests++;
        load.all += encodedDataLength;
        load.bodies += encodedDataLength - (headers.get(requestId) ?? 0);
        resolve(undefined);
      });
    });
    await page.goto(url);
    await whole;
    // A browser asks for an icon when it has nothing better to do.
    await page.waitForTimeout(200);
    loads.push(load);
  });
  return loads;
}
