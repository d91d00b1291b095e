import { eachPage } from './browser.mjs';
import { copySite, removeCopy } from './copy.mjs';
import { grade, otherSite } from './grade.mjs';
import { packageVersion, versionOf } from './machine.mjs';
import { addresses } from './pages.mjs';
import { keep } from './results.mjs';
import { withBoth } from './servers.mjs';
import { budget, table } from './table.mjs';
import { watch } from './watch.mjs';

const site = 'https://example.org';
/** One address of each kind. */
const kinds = {
  page: '/nl',
  '404 page': '/nl/bestaat-niet',
  'language by request': '/',
  redirect: '/NL/Contact',
  picture: '/icon.svg',
};

/**
 * What HTTP Observatory would say of each kind of answer, and whether a page breaks its own policy.
 * @param {{ chromium: string, nginx: string }} programs
 */
export async function observatory({ chromium, nginx }) {
  const folder = copySite('observatory');
  const built = await watch(['npm', 'run', '--silent', 'build'], folder, { SITE_URL: site });
  if (built.status !== 0) throw new Error(built.said);
  const { rows, scores, pages, broken } = await withBoth(async (servers) => {
    /** @type {(string | number)[][]} */
    const rows = [];
    /** @type {number[]} */
    const scores = [];
    for (const [server, { url }] of Object.entries(servers))
      for (const [kind, path] of Object.entries(kinds)) {
        const answer = await fetch(url + path, { redirect: 'manual' });
        const headers = { Origin: otherSite, 'Access-Control-Request-Method': 'GET' };
        const preflight = await fetch(url + path, { method: 'OPTIONS', headers });
        const { score, grade: letter, failed } = await grade(answer, preflight);
        scores.push(score);
        rows.push([server, kind, answer.status, score, letter, failed.join(', ') || 'none']);
      }
    const paths = addresses().map(({ path }) => path);
    const urls = Object.values(servers).flatMap(({ url }) => paths.map((path) => url + path));
    return { rows, scores, pages: urls.length, broken: await violations(urls) };
  }, folder);
  removeCopy(folder);
  const text = [
    `Built for \`${site}\`. The package’s own tests and grades are applied to the headers and text that each server sends; that TLS and the redirect from http to https work is taken for granted, as the front server does them.`,
    table(['server', 'answer', 'status', 'score', 'grade', 'not passed'], rows),
    `${pages} page loads in the browser, ${broken.length} violations of the Content Security Policy.`,
    broken.map((line) => `- ${line}`).join('\n'),
    budget('at least 130', Math.min(...scores) >= 130),
    budget('no violation', broken.length === 0),
  ];
  const versions = [
    `HTTP Observatory ${packageVersion('@mdn/mdn-http-observatory')}`,
    `Chromium ${versionOf(chromium)}`,
    `nginx ${versionOf(nginx, '-v')}`,
  ];
  keep('observatory', 'HTTP Observatory', versions, text.filter(Boolean).join('\n\n'));
}

/**
 * @param {string[]} urls
 * @returns {Promise<string[]>} each page's address without its server, with what it broke
 */
async function violations(urls) {
  /** @type {string[]} */
  const found = [];
  await eachPage(urls, async (page, url) => {
    const { pathname } = new URL(url);
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text()))
        found.push(`${pathname}: ${message.text()}`);
    });
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.log(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
      ),
    );
    await page.goto(url);
  });
  return found;
}
