import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../lib/run/setup.mjs';
import { withLighthouse } from './audit.mjs';
import { packageVersion, versionOf } from './machine.mjs';
import { examples } from './pages.mjs';
import { withTwins } from './plain.mjs';
import { keep } from './results.mjs';
import { serveNginx } from './servers.mjs';
import { budget, median, table } from './table.mjs';

const runs = 5;
const lcp = 'largest-contentful-paint';
/** 400 kbit/s, 400 ms and a sixth of the processor, computed or really applied. */
const throttling = {
  rttMs: 400,
  requestLatencyMs: 400,
  throughputKbps: 400,
  downloadThroughputKbps: 400,
  uploadThroughputKbps: 400,
  cpuSlowdownMultiplier: 6,
};
const methods = { simulate: 'simulated', devtools: 'applied' };

/**
 * Largest Contentful Paint on a slow phone, beside a plain page with the same words.
 * @param {{ chromium: string, nginx: string }} programs
 */
export async function slow({ chromium, nginx }) {
  build();
  const { folder, twins } = withTwins(examples);
  const server = await serveNginx(3402, 3401, folder);
  /** @type {(string | number)[][]} */
  const rows = [];
  /** @type {number[]} */
  const ratios = [];
  try {
    await withLighthouse(async (audit) => {
      for (const [i, path] of examples.entries()) {
        const sizes = [path, twins[i]].map((name) => statSync(join(folder, `dist${name}.html.br`)));
        for (const [throttlingMethod, method] of Object.entries(methods)) {
          const flags = {
            throttlingMethod,
            throttling,
            onlyAudits: [lcp],
            disableFullPageScreenshot: true,
          };
          /** @param {string} name */
          const paint = async (name) =>
            (await audit(server.url + name, flags)).audits[lcp].numericValue;
          /** @type {[number[], number[]]} */
          const [ours, theirs] = [[], []];
          // In turns, so that a busy moment of the machine does not hit one of them only.
          for (let run = 0; run < runs; run++) {
            ours.push(await paint(path));
            theirs.push(await paint(twins[i] ?? ''));
          }
          const [own, twin] = [median(ours), median(theirs)];
          ratios.push(own / twin);
          const [brotli, twinBrotli] = sizes.map(({ size }) => size);
          const times = [own, twin].map(Math.round);
          const figures = [...times, (own / twin).toFixed(2), brotli ?? 0, twinBrotli ?? 0];
          rows.push([path, method, ...figures]);
        }
      }
    });
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
  const head = ['page', 'network', 'LCP, ms', 'plain page’s, ms', 'ratio', 'bytes', 'plain bytes'];
  const text = [
    `400 kbit/s, 400 ms, processor slowed 6 times; nginx with dist/, medians of ${runs} in turns. The plain page has the same words and links in bare tags and one style of 1 kB, without pictures.`,
    table(head, rows),
    budget('at most 1.1 times the plain page', Math.max(...ratios) <= 1.1),
  ];
  const versions = [
    `Lighthouse ${packageVersion('lighthouse')}`,
    `Chromium ${versionOf(chromium)}`,
    `nginx ${versionOf(nginx, '-v')}`,
  ];
  keep('slow', 'A slow phone', versions, text.join('\n\n'));
}
