import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeChanged } from '../content/prepared';
import { type Release, readRelease } from '../server/release';
import { today } from '../today.mjs';
import { buildRelease } from './build';
import { alone } from './lock';
import { allReleases, currentRelease, releasesOf } from './releases';
import { stateOf } from './sources.mjs';
import { noteFailure, noteHeld, noteSuccess } from './state';
import { tryOut } from './tryOut';

/** So many releases stay, the one that is served among them. */
const kept = 5;

/** Who publishes, and how that is told. */
export type Publisher = { what: string; say: (text: string) => void };

/**
 * Checks the content, builds the site beside the one that is served, tries it out, and only then lets
 * it take the other's place, by one rename. Throws when something is wrong; nothing is changed then.
 * @param build makes a release beside the others
 * @returns the release that is served now: the same one when there was nothing to do
 */
export function publish(
  root: string,
  { what, say }: Publisher,
  build: (root: string) => Promise<Release> = buildRelease,
): Promise<Release> {
  mkdirSync(releasesOf(root), { recursive: true });
  return alone(releasesOf(root), what, say, async () => {
    const before = currentRelease(root);
    if (before && !isOlder(before, root)) {
      say('Er is niets veranderd: de site is zoals ze moet zijn.');
      return before;
    }
    try {
      const start = Date.now();
      const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
      const release = await build(root);
      say(`Nagekeken en gebouwd (${seconds()}).`);
      try {
        await tryOut(release);
      } catch (error) {
        rmSync(release.folder, { recursive: true, force: true });
        throw error;
      }
      say(`Uitgeprobeerd (${seconds()}).`);
      const { builtAt, commit, contentChangedAt, builtFrom } = release;
      writeFileSync(
        join(release.folder, 'release.json'),
        JSON.stringify({ builtAt, commit, contentChangedAt, builtFrom }),
      );
      makeCurrent(root, release.id);
      keepRecords(root, release, say);
      noteSuccess(root);
      prune(root, release.id);
      return release;
    } catch (error) {
      noteFailure(root, (error as Error).message);
      throw error;
    }
  });
}

/** Whether the site would become another one when it was built now. */
export function isOlder({ builtFrom, nextChange }: Release, root: string): boolean {
  return isDue({ nextChange }) || builtFrom !== stateOf(root);
}

/** Whether a date has changed a page since a release was built. */
export function isDue({ nextChange }: Pick<Release, 'nextChange'>): boolean {
  return nextChange !== null && nextChange <= today();
}

/** The settings with which a release was built: whoever builds the next one without any keeps them. */
export function settingsOf({ builtFrom }: Release): { SITE_URL: string; HSTS: string } {
  const [, SITE_URL = '', ...hsts] = builtFrom.split(' ');
  return { SITE_URL, HSTS: hsts.join(' ') };
}

/**
 * Lets an earlier release take its place again: a named one, or the one before the served one. Nothing
 * is published by itself from then on, until somebody publishes. Throws, in Dutch, when there is none.
 */
export function goBack(root: string, { what, say }: Publisher, id?: string): Promise<Release> {
  mkdirSync(releasesOf(root), { recursive: true });
  return alone(releasesOf(root), what, say, async () => {
    const now = currentRelease(root);
    const earlier = allReleases(root).filter((one) => now && one < now.id);
    const before = id === undefined ? earlier.at(-1) : earlier.find((one) => one === id);
    if (!now || !before)
      throw new Error(
        id === undefined
          ? 'er is geen vorige versie om naar terug te gaan.'
          : `er is geen vorige versie met de naam "${id}".`,
      );
    makeCurrent(root, before);
    noteHeld(root, now.id);
    return readRelease(join(releasesOf(root), before));
  });
}

/** One rename: who reads through the link sees the old release or the new one. */
function makeCurrent(root: string, id: string): void {
  const [link, draft] = ['current', 'current.new'].map((name) => join(releasesOf(root), name));
  rmSync(draft ?? '', { force: true });
  symlinkSync(id, draft ?? '');
  renameSync(draft ?? '', link ?? '');
  // For a server in front that keeps something of the release in memory, such as nginx its headers.
  const hook = process.env.AFTER_PUBLISH;
  if (hook) spawnSync(hook, { shell: true, stdio: 'inherit' });
}

/** Dates of the directory that moved with this release are kept for the next one. */
function keepRecords(root: string, { folder }: Release, say: (text: string) => void): void {
  const [made, kept] = [folder, root].map((base) => join(base, 'content/records.json'));
  if (!made || !kept || !existsSync(made)) return;
  try {
    writeChanged(kept, readFileSync(made, 'utf8'));
  } catch {
    say(
      'content/records.json kan niet bewaard worden: geef de site het recht om het te schrijven.',
    );
  }
}

/** Takes away old releases, and what a build left that was broken off. */
function prune(root: string, current: string): void {
  const stay = new Set([...allReleases(root).slice(-kept), current]);
  for (const entry of readdirSync(releasesOf(root), { withFileTypes: true }))
    if (entry.isDirectory() && !stay.has(entry.name))
      rmSync(join(releasesOf(root), entry.name), { recursive: true, force: true });
}
