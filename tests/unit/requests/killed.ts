import { spawn } from 'node:child_process';
import { inject } from 'vitest';
import type { Place } from '@/lib/requests/settings';

/** Starts a server that takes requests in and kills it after some; what it had acknowledged. */
export function killed(place: Place, after: number): Promise<string[]> {
  const file = 'tests/unit/requests/acceptor.ts';
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(place)], {
    cwd: inject('project'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
    if (said.split('\n').length > after) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`it ended by itself (${signal})`));
      // A line that was cut off was not read by anybody.
      resolve(said.split('\n').slice(0, -1));
    });
  });
}
