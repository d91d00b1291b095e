import { build } from '../../lib/run/setup.mjs';
import { withLighthouse } from './audit.mjs';
import { packageVersion, versionOf } from './machine.mjs';
import { serveFront } from './next.mjs';
import { examples } from './pages.mjs';
import { keep } from './results.mjs';
import { budget, median, table } from './table.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const runs = 3;

/**
 * Lighthouse's scores on its own idea of a phone.
 * @param {{ chromium: string }} programs
 */
export async function lighthouse({ chromium }) {
  build();
  const server = await serveFront(3401);
  /** @type {Set<string>} */
  const faults = new Set();
  try {
    const rows = await withLighthouse(async (audit) => {
      /** @type {[string, ...number[]][]} */
      const found = [];
      for (const path of examples) {
        /** @type {Record<string, any>[]} */
        const reports = [];
        for (let i = 0; i < runs; i++) reports.push(await audit(server.url + path));
        for (const report of reports) for (const id of faultsOf(report)) faults.add(id);
        found.push([path, ...categories.map((name) => median(reports.map(score(name))))]);
      }
      return found;
    });
    const perfect = rows.every(([, ...scores]) => scores.every((value) => value === 100));
    const text = [
      `Lighthouse's default phone, \`next start\`, median of ${runs}.`,
      table(['page', ...categories], rows),
      [...faults].map((fault) => `- Not perfect: ${fault}`).join('\n'),
      'Lighthouse asks for robots.txt as if the page did: a policy without `connect-src` refuses that, and the audit then says that the file is not valid, whatever is in it.',
      'Over http on localhost some audits cannot judge: HTTPS counts as passed there, and the canonical address is that of the build. Performance differs a little from run to run.',
      budget('100 for all four', perfect),
    ];
    const versions = [
      `Lighthouse ${packageVersion('lighthouse')}`,
      `Chromium ${versionOf(chromium)}`,
    ];
    keep('lighthouse', 'Lighthouse', versions, text.filter(Boolean).join('\n\n'));
  } finally {
    server.close();
  }
}

/**
 * @param {string} name
 * @returns {(report: Record<string, any>) => number}
 */
function score(name) {
  return (report) => Math.round(report.categories[name].score * 100);
}

/**
 * @param {Record<string, any>} report
 * @returns {string[]} audits with a weight that are not perfect
 */
function faultsOf(report) {
  return categories
    .flatMap((name) => report.categories[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (report.audits[id].score ?? 1) < 0.995)
    .map(({ id }) => `${report.audits[id].title} (${id})`);
}
