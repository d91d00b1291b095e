import type { ContentFile } from '../content/files';
import { type Facts, schemas } from '../content/schema';

/** The facts of a file whose fields are right; where some are wrong, the others: they have rules too. */
export function factsOf<K extends ContentFile['kind']>(file: {
  kind: K;
  data: Record<string, unknown>;
  facts?: Facts[K];
}): Partial<Facts[K]> {
  if (file.facts) return file.facts;
  const right = Object.entries(schemas[file.kind].shape).flatMap(([name, schema]) => {
    const { data } = schema.safeParse(file.data[name]);
    return data === undefined ? [] : [[name, data]];
  });
  // Each field is what the schema of the kind has just made.
  return Object.fromEntries(right) as Partial<Facts[K]>;
}
