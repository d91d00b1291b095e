import { linkSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Who builds: a process, what it does, and since when. */
type Holder = { pid: number; what: string; since: string };

const beat = 2000;
/** Who did not show a sign of life for so long is gone, whatever its number says. */
const silent = 60_000;

/**
 * Does a job while nobody else does one in this folder; waits for who does, and says who that is.
 * @param what what is done, for who has to wait: `npm run publish`
 */
export async function alone<T>(
  folder: string,
  what: string,
  say: (text: string) => void,
  job: () => Promise<T>,
): Promise<T> {
  const lock = join(folder, 'lock');
  const mine: Holder = { pid: process.pid, what, since: new Date().toISOString() };
  let told = 0;
  while (!take(lock, mine)) {
    const other = holder(lock);
    if (!other) continue;
    if (other.pid !== told)
      say(
        `Een andere opdracht bouwt de site: ${other.what} (proces ${other.pid}), sinds ${clock(other.since)}. Wij wachten.`,
      );
    told = other.pid;
    await wait(250);
  }
  const sign = setInterval(() => utimesSync(lock, new Date(), new Date()), beat);
  try {
    return await job();
  } finally {
    clearInterval(sign);
    rmSync(lock, { force: true });
  }
}

/** A lock appears whole, with who holds it, or not at all. */
function take(lock: string, mine: Holder): boolean {
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    linkSync(draft, lock);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Who holds the lock; one that was left behind is taken away. */
function holder(lock: string): Holder | undefined {
  try {
    const other: Holder = JSON.parse(readFileSync(lock, 'utf8'));
    if (isAlive(other.pid) && Date.now() - statSync(lock).mtimeMs < silent) return other;
    rmSync(lock, { force: true });
  } catch {
    // It was given back meanwhile.
  }
  return undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The time of a moment, in Brussels: `14:05`. */
export function clock(moment: string): string {
  return new Intl.DateTimeFormat('nl-BE', {
    timeZone: 'Europe/Brussels',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment));
}
