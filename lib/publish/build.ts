import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Made, type Release, readRelease } from '../server/release';
import { commitOf, contentChangedAt } from './history';
import { allReleases, releasesOf } from './releases';
import { copySources, stateOf } from './sources.mjs';

/**
 * Builds a release beside the others, from a copy of the sources: nothing that is served is touched,
 * and nobody's work in the project folder is waited for. Throws, in Dutch, with what who started it must know.
 */
export async function buildRelease(root: string): Promise<Release> {
  const folder = join(releasesOf(root), nextName(root));
  mkdirSync(folder, { recursive: true });
  const made: Made = {
    builtAt: new Date().toISOString(),
    commit: commitOf(root),
    contentChangedAt: contentChangedAt(root),
    builtFrom: stateOf(root),
  };
  try {
    copySources(root, folder);
    await step(root, folder, ['tsx/dist/cli.mjs', 'lib/run/content.ts'], 'fout in de inhoud');
    await step(root, folder, ['contentlayer2/bin/cli.cjs', 'build'], 'de inhoud is niet te lezen');
    await step(root, folder, ['next/dist/bin/next', 'build'], 'het bouwen mislukte');
    // Of no use to who serves.
    rmSync(join(folder, '.next/cache'), { recursive: true, force: true });
    return { ...readRelease(folder), ...made };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A number that goes up, whatever the clock says, and the moment: `0012-20261123-140500`, in UTC. */
function nextName(root: string): string {
  const number = Number.parseInt(allReleases(root).at(-1) ?? '0', 10) + 1;
  const moment = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `${String(number).padStart(4, '0')}-${moment}`;
}

/** One program of the packages, in the folder of the release; only its last words are kept. */
function step(root: string, folder: string, [program = '', ...args]: string[], what: string) {
  return new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [packageFile(root, program), ...args], {
      cwd: folder,
      env: {
        ...process.env,
        // Contentlayer looks for its folder there.
        PWD: folder,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: process.env.NODE_OPTIONS ?? '--max-old-space-size=1024',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said = (said + chunk).slice(-20_000);
      });
    child.on('error', (error) => reject(new Error(`${what}: ${error.message}`)));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${what}:\n${said.trim()}`)),
    );
  });
}

/** A file of a package, looked for where Node looks: in the folder, then in those above it. */
export function packageFile(folder: string, name: string): string {
  const file = join(folder, 'node_modules', name);
  return existsSync(file) || dirname(folder) === folder ? file : packageFile(dirname(folder), name);
}
