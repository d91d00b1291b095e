import type { Directory, PublishedDirectory } from './schema';

const made = new WeakMap<Directory, PublishedDirectory>();

/**
 * The directory as it leaves this site in files: the marks that keep a date together on a page do
 * not belong there.
 */
export function published(directory: Directory): PublishedDirectory {
  const known = made.get(directory);
  if (known) return known;
  const plain: PublishedDirectory = { ...withoutIsolates(directory), published: true };
  made.set(directory, plain);
  return plain;
}

function withoutIsolates<T>(value: T): T;
function withoutIsolates(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\u2066-\u2069]/g, '');
  if (Array.isArray(value)) return value.map((one) => withoutIsolates(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutIsolates(inner)]),
  );
}

/** What `contact.json` holds: the facts alone. */
export function factsOf({ published: _, people, ...directory }: PublishedDirectory): object {
  return { ...directory, people: people.map(({ sentences, ...person }) => person) };
}
