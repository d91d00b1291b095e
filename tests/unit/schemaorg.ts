import { readFileSync } from 'node:fs';
import { inject } from 'vitest';

type Vocabulary = { classes: Record<string, string[]>; properties: Record<string, string[]> };

const { classes, properties }: Vocabulary = JSON.parse(
  readFileSync(`${inject('project')}/tests/standards/schemaorg-30.0.json`, 'utf8'),
);

/** The types of some JSON-LD that schema.org does not have, and the properties that a type has not. */
export function unknownTerms(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(unknownTerms);
  if (node === null || typeof node !== 'object') return [];
  const { '@type': type, ...rest } = node as Record<string, unknown>;
  const name = String(type);
  if (!classes[name]) return [name];
  const family = ancestors(name);
  return Object.entries(rest).flatMap(([key, value]) => {
    if (key === '@context' || key === '@id') return [];
    const known = properties[key]?.some((domain) => family.has(domain));
    return [...(known ? [] : [`${name}.${key}`]), ...unknownTerms(value)];
  });
}

function ancestors(name: string): Set<string> {
  return new Set([name, ...(classes[name] ?? []).flatMap((parent) => [...ancestors(parent)])]);
}
