import type { Directory, PublishedDirectory } from './schema';

/**
 * The directory as it leaves this site in files: the marks that keep a date together on a page do
 * not belong there.
 */
export function published({ people, ...rest }: Directory): PublishedDirectory {
  return plain({ ...rest, people: people.map(({ sentences, ...person }) => person) });
}

function plain<T>(value: T): T;
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\u2066-\u2069]/g, '');
  if (Array.isArray(value)) return value.map((one) => plain(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
