import { execFileSync } from 'node:child_process';
import { build, root } from '../../lib/run/setup.mjs';
import { keep } from './results.mjs';
import { withBoth } from './servers.mjs';
import { budget, table } from './table.mjs';
import { ask, findWrk } from './wrk.mjs';

/** @typedef {{ locale: string, query: string, right: string[], first: string[] }} Answer */

/** How many questions are asked at once, and for how many seconds. */
const connections = 20;
const duration = 10;

/** Where people are led who type what nobody foresaw, and how fast. */
export async function search() {
  build();
  const tsx = ['--expose-gc', 'node_modules/tsx/dist/cli.mjs', 'tests/bench/queries.ts'];
  const said = execFileSync(process.execPath, tsx, { cwd: root, encoding: 'utf8' });
  /** @type {{ found: Answer[], indexed: number, heap: number }} */
  const { found, indexed, heap } = JSON.parse(said);
  const isRight = (/** @type {Answer} */ { right, first }) =>
    first.some((slug) => right.includes(slug));
  const locales = [...new Set(found.map(({ locale }) => locale))];
  const rows = locales.map((locale) => {
    const own = found.filter((one) => one.locale === locale);
    return [locale, own.length, own.filter(isRight).length];
  });
  const misses = found
    .filter((one) => !isRight(one))
    .map(({ locale, query, right, first }) => [locale, query, right.join(' '), first.join(' ')]);
  const paths = found.map(
    ({ locale, query }) => `/${locale}/zoeken?q=${encodeURIComponent(query)}`,
  );
  const wrk = findWrk();
  const { rate, p99 } = await withBoth(async ({ front }) => {
    // Every language once: a first question waits for its index.
    await ask(wrk, front.url, { connections, duration: 2, paths });
    return ask(wrk, front.url, { connections, duration, paths });
  });
  const share = (found.length - misses.length) / found.length;
  const text = [
    `${found.length} queries that nobody saw while the search was built (\`queries.json\`); right: the page is among the first three.`,
    table(['language', 'queries', 'right'], rows),
    'Misses:',
    table(['language', 'query', 'right would be', 'first three'], misses),
    budget(`right: ${(share * 100).toFixed(1)} %, at least 90 %`, share >= 0.9),
    budget(
      'in each language at least 80 %',
      rows.every(([, all, right]) => Number(right) / Number(all) >= 0.8),
    ),
    budget(
      `index of all languages in at most 3 s: ${(indexed / 1000).toFixed(1)} s`,
      indexed <= 3000,
    ),
    budget(`and at most 60 MB: ${Math.round(heap / 1e6)} MB`, heap <= 60e6),
    budget(
      `99 % of the answers within 15 ms, ${connections} at once: ${p99} ms (${Math.round(rate)} a second)`,
      p99 <= 15,
    ),
  ];
  keep('search', 'Search', [], text.join('\n\n'));
}
