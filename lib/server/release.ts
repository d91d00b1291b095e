import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AddressList } from '../addresses/list';

/** A built site: finished pages, and what a server must know to give them out. */
export type Release = {
  /** The name of its folder. */
  id: string;
  folder: string;
  dist: string;
  addresses: AddressList;
  /** The address for which it was built. */
  siteUrl: string;
  headers: { key: string; value: string }[];
  /** The day for which it was built and the next one on which a date changes a page, in Brussels. */
  day: string;
  nextChange: string | null;
} & Made;

/** What is known of a release that was made to be served. */
export type Made = {
  builtAt: string;
  commit: string | null;
  /** When a text was last changed, as a moment in time. */
  contentChangedAt: string | null;
  /** Hash of all that it was built from. */
  builtFrom: string;
};

/** A built site. Throws when the folder holds none. */
export function readRelease(folder: string): Release {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const made: Made = existsSync(join(folder, 'release.json'))
    ? read('release.json')
    : { builtAt: '', commit: null, contentChangedAt: null, builtFrom: '' };
  return {
    ...made,
    ...read('built.json'),
    ...read('.contentlayer/calendar.json'),
    addresses: read('.contentlayer/addresses.json'),
    id: basename(folder),
    folder,
    dist: join(folder, 'dist'),
  };
}
