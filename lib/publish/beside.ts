import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { packageFile } from './build';

/** A publication in a process of its own: whether it succeeded, once it ends, and how to end it. */
export type Beside = { done: Promise<boolean>; stop: () => void };

/**
 * `npm run publish` in a process of its own: what it needs of memory goes away with it.
 * @param what who publishes, for who has to wait
 * @param options.back the release to go back to, instead of a new one
 * @param options.say hears each line; without it the lines go where those of this process go
 */
export function publishBeside(
  root: string,
  what: string,
  { back, say }: { back?: string; say?: (line: string) => void } = {},
): Beside {
  const program = packageFile(root, 'tsx/dist/cli.mjs');
  const args = back === undefined ? [] : ['back', back];
  const out = say ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [program, 'lib/run/publish.ts', ...args], {
    cwd: root,
    env: { ...process.env, PUBLISHER: what },
    stdio: ['ignore', out, out],
  });
  if (say)
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', say);
  const done = new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      (say ?? console.error)(error.message);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  return { done, stop: () => void child.kill() };
}
