import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const host = 'example.org';
/** Asks for permission to read what this site answers. */
export const otherSite = 'https://http-observatory.security.mozilla.org';
const name = '@mdn/mdn-http-observatory';

/** The package's own parts, of which it offers only a scan of public hosts. */
async function parts() {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  // Who is preloaded is fetched when the package is installed; nobody is, here.
  const preloaded = join(folder, 'conf/hsts-preload.json');
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
  const [types, constants, grader, charts, utils, cookies, axios] = await Promise.all([
    import(join(folder, 'src/types.js')),
    import(join(folder, 'src/constants.js')),
    import(join(folder, 'src/grader/grader.js')),
    import(join(folder, 'src/grader/charts.js')),
    import(join(folder, 'src/retriever/utils.js')),
    import(createRequire(join(folder, 'package.json')).resolve('tough-cookie')),
    import(createRequire(join(folder, 'package.json')).resolve('axios')),
  ]);
  return { ...types, ...constants, ...grader, ...charts, ...utils, ...cookies, ...axios.default };
}

/**
 * The score of HTTP Observatory for an answer, as if it came over TLS from a public host that sends
 * http on to https. The sums are those of the package's `scan`.
 * @param {Response} answer
 * @param {Response} preflight what the same address says to another site's script
 * @returns {Promise<{ score: number, grade: string, failed: string[] }>}
 */
export async function grade(answer, preflight) {
  const package_ = await parts();
  const url = new URL(`https://${host}/`);
  const requests = new package_.Requests(host);
  const page = await answer.text();
  const cookies = answer.headers.getSetCookie();
  const response = {
    status: answer.status,
    headers: new package_.AxiosHeaders(Object.fromEntries(answer.headers)),
    verified: true,
    httpEquiv: package_.parseHttpEquivHeaders(page, url.href),
    request: { res: { responseUrl: url.href } },
  };
  const jar = new package_.CookieJar();
  for (const cookie of cookies) jar.setCookieSync(cookie, url.href);
  requests.resources.path = page;
  requests.session = { url, jar, response, redirectHistory: [] };
  const cors = {
    headers: Object.fromEntries(preflight.headers),
    request: { headers: { Origin: otherSite } },
  };
  Object.assign(requests.responses, { cors, auto: response, http: response, https: response });
  requests.responses.httpRedirects = [
    { url: new URL(`http://${host}/`), status: 301 },
    { url, status: answer.status },
  ];
  let [all, penalties] = [100, 100];
  /** @type {string[]} */
  const failed = [];
  for (const test of package_.ALL_TESTS) {
    const output = test(requests);
    const { result, pass } = output;
    const points = package_.getScoreModifier(result);
    all += points;
    if (points < 0) penalties += points;
    if (!pass) failed.push(`${output.constructor.name}: ${result}`);
  }
  const enough = penalties >= package_.MINIMUM_SCORE_FOR_EXTRA_CREDIT;
  const { score, grade: letter } = package_.getGradeForScore(enough ? all : penalties);
  return { score, grade: letter, failed };
}
