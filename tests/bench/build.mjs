import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copySite, removeCopy } from './copy.mjs';
import { enlarge } from './generate.mjs';
import { phasesOf } from './phases.mjs';
import { keep } from './results.mjs';
import { budget, table } from './table.mjs';
import { watch } from './watch.mjs';

/** Markdown pages of each of 18 languages; 0 is the site as it is. */
const sizes = [0, 60, 600];
const gib = 2 ** 30;

/** How long a build takes and how much memory, for today's site and for larger ones. */
export async function build() {
  /** @type {{ documents: number, pages: number, seconds: number, peak: number, phases: ReturnType<typeof phasesOf> }[]} */
  const builds = [];
  for (const size of sizes) {
    const folder = copySite(`build-${size}`);
    if (size) await enlarge(folder, size);
    const built = await watch(['npm', 'run', '--silent', 'build'], folder);
    const failed = built.status !== 0;
    if (failed) throw new Error(`The site of ${size} pages does not build:\n${built.said}`);
    const documents = Number(/Generated (\d+) documents/.exec(built.said)?.[1]);
    builds.push({ documents, pages: pagesIn(folder), ...built, phases: phasesOf(built) });
    removeCopy(folder);
  }
  const rows = builds.map(({ documents, pages, seconds, peak }) => [
    documents,
    pages,
    seconds.toFixed(1),
    ((seconds / pages) * 1000).toFixed(0),
    (peak / gib).toFixed(2),
  ]);
  const names = builds[0]?.phases.map(({ name }) => name) ?? [];
  const phaseRows = names.map((name, i) => [
    name,
    ...builds.map(({ phases }) => phases[i]?.seconds.toFixed(1) ?? ''),
    ...builds.map(({ phases }) => ((phases[i]?.peak ?? 0) / gib).toFixed(2)),
  ]);
  const counts = builds.map(({ documents }) => documents);
  const [, middle, large] = builds;
  const perPage = [middle, large].map((one) => (one ? one.seconds / one.pages : 0));
  const peak = Math.max(...builds.map((one) => one.peak));
  const text = [
    '`npm run build` from nothing, in a copy. The larger sites have 18 languages and 60 or 600 Markdown pages in each; the few documents beyond those are people and the service itself. Pages are the HTML files of `dist/`: those of the documents and what the directory makes of them. Memory is that of all processes together (proportional set size), looked at every 200 ms.',
    table(['documents', 'pages', 'seconds', 'ms per page', 'memory, GiB'], rows),
    table(['phase', ...counts.map((n) => `${n}: s`), ...counts.map((n) => `${n}: GiB`)], phaseRows),
    budget(
      'the site of 18 languages and 60 Markdown pages in 60 s',
      (middle?.seconds ?? Infinity) <= 60,
    ),
    budget('time per page does not grow', (perPage[1] ?? 0) <= (perPage[0] ?? 0)),
    budget('at most 2 GiB', peak <= 2 * gib),
  ];
  keep('build', 'Build', [], text.join('\n\n'));
}

/**
 * @param {string} folder of a built site
 * @returns {number} how many pages it has
 */
function pagesIn(folder) {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).length;
}
