import { v5 } from 'uuid';

/** The names below are this directory's own; another service that uses this code takes another. */
const namespace = '8a3f0c5e-6d0b-4b64-9c55-1f6a2b7d94e1';

/**
 * The UUID of a thing of the directory, the same at every build (version 5, RFC 9562).
 * @param parts what it is, then its name: `person`, `leen-geys`
 */
export function idOf(...parts: string[]): string {
  return v5(parts.join('/'), namespace);
}

/** The UUID of a thing that has a file: that of the first name which the file had. */
export function idOfFile(
  kind: 'person' | 'topic',
  { slug, formerly = [] }: { slug: string; formerly?: string[] },
): string {
  return idOf(kind, formerly[0] ?? slug);
}
