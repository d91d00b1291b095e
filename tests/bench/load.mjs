import { readdirSync, readFileSync } from 'node:fs';
import { build } from '../../lib/run/setup.mjs';
import { versionOf } from './machine.mjs';
import { serveNext } from './next.mjs';
import { keep } from './results.mjs';
import { withBoth } from './servers.mjs';
import { budget, table } from './table.mjs';
import { ask, findWrk } from './wrk.mjs';

/** What is asked for, and how many times as many answers the site's own server must give as Next. */
const paths = { '/nl': 15, '/nl/bestaat-niet': 10 };
const seconds = 10;
const connections = 50;

/**
 * How many readers a second each server answers, and what the site's own server takes of memory.
 * @param {{ nginx: string }} programs
 */
export async function load({ nginx }) {
  build();
  const wrk = findWrk();
  const measure = (/** @type {string} */ url, duration = seconds) =>
    ask(wrk, url, { connections, duration });
  /** @type {(string | number)[][]} */
  const rows = [];
  /** @type {string[]} */
  const budgets = [];
  const memory = await withBoth(async ({ front, nginx: fast }) => {
    const next = await serveNext(3403);
    const first = residentOf(front.pid);
    for (const [path, least] of Object.entries(paths)) {
      await measure(next.url + path, 2);
      const [slow, own, finished] = [
        await measure(next.url + path),
        await measure(front.url + path),
        await measure(fast.url + path),
      ];
      rows.push(
        [path, 'next start', Math.round(slow.rate), `${slow.p99} ms`],
        [path, 'own server', Math.round(own.rate), `${own.p99} ms`],
        [path, 'nginx with dist/', Math.round(finished.rate), `${finished.p99} ms`],
      );
      const ratio = own.rate / slow.rate;
      budgets.push(
        budget(
          `${path}: own server at least ${least} times next start; it is ${ratio.toFixed(1)} times`,
          ratio >= least,
        ),
      );
    }
    next.close();
    const middle = residentOf(front.pid);
    await measure(`${front.url}/nl`);
    return { first, middle, last: residentOf(front.pid) };
  });
  budgets.push(
    budget(
      `own server at most 120 MB: ${memory.first} MB at rest, ${memory.middle} MB after the load, ${memory.last} MB after more of it`,
      Math.max(...Object.values(memory)) <= 120,
    ),
  );
  const text = [
    `${connections} connections for ${seconds} s, no pipelining, compressed answers, all in one run; next start was warmed up first. The program that asks shares the cores with the servers. next start serves the finished pages of the same build, its 404 its own.`,
    table(['address', 'server', 'requests per second', '99 % within'], rows),
    ...budgets,
  ];
  const versions = [`nginx ${versionOf(nginx, '-v')}`, `wrk ${versionOf(wrk, '-v')}`];
  keep('load', 'Requests per second and memory', versions, text.join('\n\n'));
}

/**
 * The resident memory of a process and of those it started, in MB.
 * @param {number} pid
 * @returns {number}
 */
function residentOf(pid) {
  const status = (/** @type {string} */ id) => readFileSync(`/proc/${id}/status`, 'utf8');
  const family = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return name === String(pid) || status(name).includes(`PPid:\t${pid}\n`);
      } catch {
        return false;
      }
    });
  const kilobytes = family.map((name) => Number(/VmRSS:\s+(\d+)/.exec(status(name))?.[1] ?? 0));
  return Math.round(kilobytes.reduce((a, b) => a + b, 0) / 1024);
}
