import { createHash } from 'node:crypto';
import { access, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileNameOf } from '../addresses/fixed.mjs';

/** A finished file: its bytes, packed ones beside them, and an entity tag that is the hash of the bytes. */
export type Finished = {
  type: string;
  etag: string;
  /** When it last changed, to the second. */
  modified: Date;
  bytes: Buffer;
  packed: Partial<Record<'br' | 'gzip', Buffer>>;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** So many bytes are kept in memory: all of today's site, in a part of what a small server has. */
const most = 40 * 1024 * 1024;

/**
 * The finished files of one release, by address: read from its `dist/` when they are first asked for.
 * Only for addresses that the release has: nothing else may become the name of a file.
 */
export function filesOf(dist: string): (address: string) => Promise<Finished> {
  const kept = new Map<string, Finished>();
  let size = 0;
  return async (address) => {
    const known = kept.get(address);
    if (known) return known;
    const file = await readFinished(dist, address);
    // Two readers may have asked at once.
    if (!kept.has(address)) size += sizeOf(file);
    kept.set(address, file);
    for (const [oldest, old] of kept) {
      if (size <= most) break;
      kept.delete(oldest);
      size -= sizeOf(old);
    }
    return file;
  };
}

async function readFinished(dist: string, address: string): Promise<Finished> {
  const file = await fileOf(dist, fileNameOf(address));
  const [bytes, { mtime }, br, gzip] = await Promise.all([
    readFile(file),
    stat(file),
    ...(['br', 'gz'] as const).map((end) => readFile(`${file}.${end}`).catch(() => undefined)),
  ]);
  return {
    type: file.endsWith('/changes.json')
      ? 'application/feed+json'
      : (types[extname(file)] ?? 'application/octet-stream'),
    modified: new Date(Math.floor(mtime.getTime() / 1000) * 1000),
    etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    bytes,
    packed: { ...(br && { br }), ...(gzip && { gzip }) },
  };
}

/** An address without ending is a page, or an answer for systems. */
async function fileOf(dist: string, name: string): Promise<string> {
  const path = join(dist, name);
  if (extname(name)) return path;
  const page = `${path}.html`;
  return access(page).then(
    () => page,
    () => `${path}.json`,
  );
}

function sizeOf({ bytes, packed }: Finished): number {
  return [bytes, ...Object.values(packed)].reduce((sum, { length }) => sum + length, 0);
}
