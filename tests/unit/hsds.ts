import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

type Schema = {
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  $ref?: string;
};

/**
 * The schemas of HSDS 3.0 by file name. Of an organization the specification's own compiled schema
 * names the services too.
 */
export function schemas(): Map<string, Schema> {
  const folder = join(inject('project'), 'tests/standards/hsds-3.0');
  const all = new Map<string, Schema>(
    readdirSync(folder).map((file) => [
      file,
      JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
    ]),
  );
  const organization = all.get('organization.json');
  if (!organization?.properties) throw new Error('There is no schema of an organization.');
  organization.properties.services = { type: 'array', items: { $ref: 'service.json' } };
  return all;
}

/** The keys of some data that its HSDS schema does not name: the schemas themselves let them pass. */
export function unknownKeys(all: Map<string, Schema>, file: string, data: unknown): string[] {
  const read = (name: string) => all.get(name) ?? {};
  const walk = (schema: Schema, value: unknown, path: string): string[] => {
    const { properties, items } = schema.$ref ? read(schema.$ref) : schema;
    if (Array.isArray(value)) return value.flatMap((one) => walk(items ?? {}, one, path));
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const at = path ? `${path}.${key}` : key;
      const known = properties?.[key];
      return known ? walk(known, inner, at) : [at];
    });
  };
  return walk(read(file), data, '');
}
