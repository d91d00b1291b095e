import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Release, readRelease } from '../server/release';

/** The folder of all releases below a project folder; `current` in it is a link to the one that is served. */
export function releasesOf(root: string): string {
  return join(root, 'releases');
}

/** The release that is served. Nothing when none was made. */
export function currentRelease(root: string): Release | undefined {
  const link = join(releasesOf(root), 'current');
  return existsSync(link) ? readRelease(realpathSync(link)) : undefined;
}

/** Every finished release, the oldest first. */
export function allReleases(root: string): string[] {
  const folder = releasesOf(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'release.json')))
    .filter((name) => name !== 'current')
    .sort();
}
