import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebian, programOf } from '../../lib/run/programs.mjs';

/**
 * wrk, which asks faster than every server of ours answers. Throws when it cannot be had.
 * @returns {string}
 */
export function findWrk() {
  if (!programOf('wrk')) installDebian(['wrk']);
  const wrk = programOf('wrk');
  if (!wrk)
    throw new Error('wrk is needed: a slower program would measure itself at nginx’s speed.');
  return wrk;
}

/**
 * Asks a server as often as it answers.
 * @param {string} wrk
 * @param {string} url
 * @param {{ connections: number, duration: number, paths?: string[] }} how many at once, for how many
 * seconds, and for which paths in turn, when not for the one of the URL
 * @returns {Promise<{ rate: number, p99: number }>} answers a second; ms within which 99 % came
 */
export async function ask(wrk, url, { connections, duration, paths }) {
  const args = ['-t1', `-c${connections}`, `-d${duration}`, '--latency', '--timeout', '10s'];
  const script = paths ? ['-s', inTurn(paths)] : [];
  const asked = spawn(wrk, [...args, ...script, '-H', 'Accept-Encoding: gzip, deflate, br', url]);
  let said = '';
  for await (const chunk of asked.stdout) said += chunk;
  const [, rate = ''] = /Requests\/sec:\s+([\d.]+)/.exec(said) ?? [];
  const [, p99 = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(said) ?? [];
  if (!rate || !p99 || /Socket errors/.test(said)) throw new Error(`wrk says:\n${said}`);
  const milliseconds = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN;
  return { rate: Number(rate), p99: Number((Number(p99) * milliseconds).toFixed(2)) };
}

/**
 * @param {string[]} paths
 * @returns {string} a file in wrk's language that asks for one after the other
 */
function inTurn(paths) {
  const file = join(mkdtempSync(join(tmpdir(), 'wrk-')), 'paths.lua');
  const list = paths.map((path) => JSON.stringify(path)).join(', ');
  writeFileSync(
    file,
    `local paths, i = {${list}}, 0
request = function()
  i = i % #paths + 1
  return wrk.format("GET", paths[i])
end
`,
  );
  return file;
}
