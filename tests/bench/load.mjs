import { spawn } from 'node:child_process';
import { installDebian, programOf } from '../../lib/run/programs.mjs';
import { build } from '../../lib/run/setup.mjs';
import { versionOf } from './machine.mjs';
import { keep } from './results.mjs';
import { withBoth } from './servers.mjs';
import { budget, table } from './table.mjs';

const path = '/nl';
const seconds = 10;
const connections = 50;

/**
 * How many readers a second each server answers.
 * @param {{ nginx: string }} programs
 */
export async function load({ nginx }) {
  build();
  if (!programOf('wrk')) installDebian(['wrk']);
  const wrk = programOf('wrk');
  if (!wrk)
    throw new Error('wrk is needed: a slower program would measure itself at nginx’s speed.');
  const { next, fast } = await withBoth(async (servers) => {
    await measure(wrk, servers.next.url, 2);
    return {
      next: await measure(wrk, servers.next.url, seconds),
      fast: await measure(wrk, servers.nginx.url, seconds),
    };
  });
  const ratio = fast.rate / next.rate;
  const rows = [
    ['next start', Math.round(next.rate), next.p99],
    ['nginx with dist/', Math.round(fast.rate), fast.p99],
  ];
  const text = [
    `\`${path}\`, ${connections} connections for ${seconds} s, no pipelining, compressed answers; next start was warmed up first. The program that asks shares the cores with the server.`,
    table(['server', 'requests per second', '99 % within'], rows),
    budget(`nginx at least 20 times next start; it is ${ratio.toFixed(1)} times`, ratio >= 20),
  ];
  const versions = [`nginx ${versionOf(nginx, '-v')}`, `wrk ${versionOf(wrk, '-v')}`];
  keep('load', 'Requests per second', versions, text.join('\n\n'));
}

/**
 * @param {string} wrk
 * @param {string} url
 * @param {number} duration
 * @returns {Promise<{ rate: number, p99: string }>}
 */
async function measure(wrk, url, duration) {
  const args = ['-t1', `-c${connections}`, `-d${duration}`, '--latency', '--timeout', '10s'];
  const asked = spawn(wrk, [...args, '-H', 'Accept-Encoding: gzip, deflate, br', url + path]);
  let said = '';
  for await (const chunk of asked.stdout) said += chunk;
  const [, rate = ''] = /Requests\/sec:\s+([\d.]+)/.exec(said) ?? [];
  const [, p99 = ''] = /99%\s+(\S+)/.exec(said) ?? [];
  if (!rate || /Non-2xx|Socket errors/.test(said)) throw new Error(`wrk says:\n${said}`);
  return { rate: Number(rate), p99: p99.replace(/(\d)([a-z])/, '$1 $2') };
}
