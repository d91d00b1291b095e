import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a command took: its end, the moments of lines it printed, and the memory of its processes.
 * @typedef {{ status: number | null, seconds: number, peak: number, said: string,
 *   lines: { line: string, at: number }[], samples: { at: number, bytes: number }[] }} Watched
 */

/**
 * Runs a command and looks every 200 ms how much memory it and its children hold.
 * @param {string[]} command
 * @param {string} cwd
 * @param {Record<string, string>} [env]
 * @returns {Promise<Watched>}
 */
export async function watch([command = '', ...args], cwd, env = {}) {
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env } });
  /** @type {Watched['lines']} */
  const lines = [];
  /** @type {Watched['samples']} */
  const samples = [];
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
      for (const line of String(chunk).split('\n')) lines.push({ line, at: since() });
    });
  const timer = setInterval(
    () => samples.push({ at: since(), bytes: memoryOf(child.pid ?? 0) }),
    200,
  );
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const peak = Math.max(0, ...samples.map(({ bytes }) => bytes));
  return { status, seconds: since(), peak, said, lines, samples };
}

/**
 * @param {number} first
 * @returns {number} bytes held by a process and all below it; 0 where there is no /proc
 */
function memoryOf(first) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const pid of processes()) {
    const parent = Number(
      read(pid, 'stat')
        .replace(/^.*\) \S /s, '')
        .split(' ')[0],
    );
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const tree = [first];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  // Proportional set size: what two processes share counts half for each.
  const sizes = tree.map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0),
  );
  return sizes.reduce((a, b) => a + b, 0) * 1024;
}

function processes() {
  try {
    return readdirSync('/proc').map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

/**
 * @param {number} pid
 * @param {string} file
 * @returns {string} nothing when the process has just ended
 */
function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
