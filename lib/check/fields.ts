import {
  type core,
  ZodArray,
  ZodEnum,
  ZodIntersection,
  ZodObject,
  ZodOptional,
  ZodRecord,
  type ZodType,
} from 'zod';
import type { ContentFile } from '../content/files';
import type { Problem } from '../content/problem';
import { schemas } from '../content/schema';
import { explain, similar } from './explain';

/** What is wrong with the lines between the two `---`: what the schema of the file's kind found. */
export function checkFields({ path: file, kind, issues, data }: ContentFile): Problem[] {
  const schema = schemas[kind];
  const own = firstOnly(issues, schema).flatMap((issue) =>
    explain(issue, fieldsAt(schema, issue.path)).map((found) => ({ file, ...found })),
  );
  // The words of pages, topics and notices have rules of their own.
  const names = kind === 'person' || kind === 'organisation' ? mixedLetters(data) : [];
  const asked = new Set(names.map(({ where }) => where));
  return [
    ...own.filter(({ where }) => !asked.has(where ?? '')),
    ...names.map((found) => ({ file, ...found })),
  ];
}

/** One answer for one mistake: what follows from another issue is left out. */
function firstOnly(issues: core.$ZodIssue[], schema: ZodType): core.$ZodIssue[] {
  const misspelt = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => similar(key, fieldsAt(schema, issue.path)))
      : [],
  );
  return issues.filter((issue, i) => {
    const at = issue.path.join('.');
    if (issue.input === undefined && misspelt.includes(String(issue.path.at(-1)))) return false;
    // Whether the page exists is asked between files, where every wrong path gets its answer.
    if (issue.code === 'invalid_format' && issue.path[0] === 'next') return false;
    if (issue.code !== 'custom') return true;
    return !issues.some((other, j) => {
      if (j === i || (other.code === 'custom' && j > i)) return false;
      const theirs = other.path.join('.');
      return theirs === at || theirs.startsWith(`${at}.`) || at === '';
    });
  });
}

/** Letters of two scripts in one word: they look the same, and nobody finds or reaches the name. */
function mixedLetters(data: Record<string, unknown>) {
  const mixed =
    /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
  return valuesOf(data).flatMap(({ path, value }) => {
    const found = mixed.exec(value)?.[0];
    return found
      ? {
          where: `veld "${path}"`,
          message: `Letters van twee schriften staan in één woord: "${found}". Typ het woord opnieuw.`,
        }
      : [];
  });
}

/** Every text among the data, with the field in which it stands. */
function valuesOf(data: unknown, path: string[] = []): { path: string; value: string }[] {
  if (typeof data === 'string') return [{ path: path.join('.'), value: data }];
  if (Array.isArray(data)) return data.flatMap((inner) => valuesOf(inner, path));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, inner]) => valuesOf(inner, [...path, key]));
}

/** The fields that a place in the front matter can have: of `hours[0]`, those of opening times. */
function fieldsAt(schema: ZodType, path: PropertyKey[]): string[] {
  if (schema instanceof ZodOptional) return fieldsAt(schema.unwrap() as ZodType, path);
  if (schema instanceof ZodArray) return fieldsAt(schema.element as ZodType, path.slice(1));
  if (schema instanceof ZodIntersection) return fieldsAt(schema.def.left as ZodType, path);
  if (schema instanceof ZodRecord)
    return schema.keyType instanceof ZodEnum ? schema.keyType.options.map(String) : [];
  if (!(schema instanceof ZodObject)) return [];
  const inner = schema.shape[String(path[0])] as ZodType | undefined;
  return inner ? fieldsAt(inner, path.slice(1)) : Object.keys(schema.shape);
}
