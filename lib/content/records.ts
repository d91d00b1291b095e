import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ContentFile, ofKind } from './files';
import { idOf, idOfFile } from './ids';

const recordSchema = z.object({
  kind: z.enum(['organisation', 'person', 'topic']),
  /** The day on which its facts last changed, or on which it was taken away. */
  modified: z.iso.date(),
  /** Fingerprint of its facts, and the name of its file; of what was taken away nothing is kept. */
  hash: z.string().optional(),
  slug: z.string().optional(),
  removed: z.literal(true).optional(),
});

/** When each thing of the directory last changed, by its UUID. */
export type Records = Record<string, z.infer<typeof recordSchema>>;

const file = 'content/records.json';

/** So many months a loader can read that something was taken away. */
const remembered = 12;

/** What is kept in `content/records.json` below a project folder; nothing when it cannot be read. */
export function readRecords(root: string): Records {
  const path = join(root, file);
  if (!existsSync(path)) return {};
  try {
    return z.record(z.uuid(), recordSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}

/** The records as a text to keep: one line for each, so that a change is one line. */
export function recordsText(records: Records): string {
  const lines = Object.entries(records).map(
    ([id, record]) => `  ${JSON.stringify(id)}: ${JSON.stringify(record)}`,
  );
  return `{\n${lines.sort().join(',\n')}\n}\n`;
}

/**
 * The records as they are from a day on: a date moves when the facts do. What is gone is remembered
 * for twelve months, by number and day.
 */
export function recordsOf(files: ContentFile[], old: Records, today: string): Records {
  const people = ofKind(files, 'person');
  const current = [
    ...ofKind(files, 'organisation').map(({ facts }) => ({
      id: idOf('organisation'),
      kind: 'organisation' as const,
      slug: 'organisation',
      facts,
    })),
    ...people.map(({ slug, facts }) => ({
      id: idOfFile('person', { ...facts, slug }),
      kind: 'person' as const,
      slug,
      facts,
    })),
    ...ofKind(files, 'topic').map(({ slug, facts }) => ({
      id: idOfFile('topic', { ...facts, slug }),
      kind: 'topic' as const,
      slug,
      // Who handles it is a fact of the topic, too.
      facts: [
        facts,
        people.filter(({ facts }) => facts?.topics.includes(slug)).map(({ slug }) => slug),
      ],
    })),
  ].map(({ facts, ...record }) => ({ ...record, hash: fingerprint(facts) }));
  const now: Records = {};
  for (const { id, kind, slug, hash } of current) {
    const before = old[id];
    const modified = before?.hash === hash ? before.modified : today;
    now[id] = { kind, slug, modified, hash };
  }
  for (const [id, { kind, removed, modified }] of Object.entries(old)) {
    if (now[id]) continue;
    const since = removed ? modified : today;
    if (forgottenOn(since) > today) now[id] = { kind, modified: since, removed: true };
  }
  return now;
}

/** The day from which nothing is said any more of what was taken away on a day. */
export function forgottenOn(removed: string): string {
  const date = new Date(removed);
  date.setUTCMonth(date.getUTCMonth() + remembered);
  return date.toISOString().slice(0, 10);
}

function fingerprint(facts: unknown): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12);
}
