import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type Beside, publishBeside } from '../publish/beside';
import { isOlder } from '../publish/publish';
import { allReleases, currentRelease, releasesOf } from '../publish/releases';
import { type Failure, isHeld, lastFailure } from '../publish/state';
import { readRelease } from '../server/release';

const minute = 60_000;
/** What is saved is published so long after the last time … */
const afterLast = minute;
/** … and at most so long after the first. */
const afterFirst = 10 * minute;
/** So many lines of a publication are kept to be shown. */
const mostLines = 40;

/** A version of the site that can be served. */
export type Version = { id: string; builtAt: Date; isLive: boolean };

/** How it stands with the site. */
export type PublisherState = {
  /** `trial`: nothing is ever published; `waiting`: begins at `startsAt`. */
  phase: 'trial' | 'idle' | 'waiting' | 'publishing' | 'goingBack';
  startsAt?: Date;
  /** Since when the site shows what it shows. */
  liveSince?: Date;
  /** Something was saved that the site does not show yet, as far as this process knows. */
  isBehind: boolean;
  /** Somebody went back: nothing is published until somebody asks for it. */
  isHeld: boolean;
  /** Why the last publication failed, if it did. */
  failure: Failure | null;
  /** What the running or the last publication said. */
  lines: string[];
  /** The newest first. */
  versions: Version[];
};

export type Publisher = ReturnType<typeof openPublisher>;

/**
 * Publishes what was saved, through `npm run publish` in a process of its own: it checks, builds beside
 * the served release and tries out, so that a wrong edit cannot take the site down.
 * @param options.trial over a copy: nothing is ever published
 * @param options.start begins a publication; replaced in tests
 */
export function openPublisher(
  root: string,
  { trial = false, start = publishBeside }: { trial?: boolean; start?: typeof publishBeside } = {},
) {
  let timer: NodeJS.Timeout | undefined;
  let startsAt: number | undefined;
  let firstSaved: number | undefined;
  let running: { job: Beside; phase: 'publishing' | 'goingBack' } | undefined;
  let lines: string[] = [];
  let isBehind = false;

  const say = (line: string) => {
    if (line.trim()) lines = [...lines, line].slice(-mostLines);
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = startsAt = firstSaved = undefined;
  };
  /** Waits a minute, unless something is done already: then what was saved meanwhile comes after it. */
  const schedule = () => {
    if (running || trial || isHeld(root)) return;
    const now = Date.now();
    firstSaved ??= now;
    startsAt = Math.min(now + afterLast, firstSaved + afterFirst);
    clearTimeout(timer);
    timer = setTimeout(() => begin('publishing'), Math.max(0, startsAt - now));
    timer.unref();
  };
  const begin = (phase: 'publishing' | 'goingBack', back?: string) => {
    if (running || trial) return;
    cancel();
    lines = [];
    const hadChanges = isBehind;
    if (phase === 'publishing') isBehind = false;
    const job = start(root, 'de redactie', { back, say });
    running = { job, phase };
    void job.done.then((isDone) => {
      running = undefined;
      // Saved meanwhile: once more. A failure waits for the next change, or for somebody.
      if (isDone && isBehind && phase === 'publishing') schedule();
      if (!isDone) isBehind = isBehind || hadChanges;
    });
  };

  return {
    state(): PublisherState {
      const link = join(releasesOf(root), 'current');
      const phase = trial ? 'trial' : (running?.phase ?? (startsAt ? 'waiting' : 'idle'));
      return {
        phase,
        startsAt: startsAt ? new Date(startsAt) : undefined,
        liveSince: existsSync(link) ? lstatSync(link).mtime : undefined,
        isBehind,
        isHeld: isHeld(root),
        failure: lastFailure(root),
        lines,
        versions: versionsOf(root),
      };
    },
    /** Something was saved: it is published a minute after the last save. */
    saved(): void {
      isBehind = true;
      schedule();
    },
    /** Publishes now. */
    now: (): void => begin('publishing'),
    /** Goes back to an earlier release, at once. @returns whether there is one with this name */
    back(id: string): boolean {
      const live = currentRelease(root)?.id ?? '';
      if (!allReleases(root).includes(id) || id >= live) return false;
      begin('goingBack', id);
      return true;
    },
    /** What was saved while the desk did not run is published as if it were saved now. */
    catchUp(): void {
      const current = trial ? undefined : currentRelease(root);
      if (!current || !isOlder(current, root)) return;
      isBehind = true;
      schedule();
    },
    /** Ends what runs; the site stays as it is. */
    close(): void {
      cancel();
      running?.job.stop();
    },
  };
}

function versionsOf(root: string): Version[] {
  const live = currentRelease(root)?.id;
  return allReleases(root)
    .map((id) => {
      const { builtAt } = readRelease(join(releasesOf(root), id));
      return { id, builtAt: new Date(builtAt), isLive: id === live };
    })
    .reverse();
}
