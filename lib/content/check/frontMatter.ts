import { ZodArray, ZodObject, ZodOptional, type ZodType } from 'zod';
import { organisationSchema, personSchema, sourcePageSchema, translationSchema } from '../schema';
import { explain } from './explain';
import type { ContentFile, Kind } from './files';
import type { Problem } from './problem';

const schemas: Record<Kind, ZodObject> = {
  source: sourcePageSchema,
  translation: translationSchema,
  person: personSchema,
  organisation: organisationSchema,
};

/** Holds the lines between the two `---` against the schema of the file's kind. */
export function checkFrontMatter({ path, kind, data }: ContentFile): Problem[] {
  const schema = schemas[kind];
  const { error } = schema.safeParse(data, { reportInput: true });
  const issues = error?.issues ?? [];
  return issues.flatMap((issue) =>
    explain(issue, fieldsAt(schema, issue.path)).map((found) => ({ file: path, ...found })),
  );
}

/** The fields that a place in the front matter can have: of `hours[0]`, those of opening times. */
function fieldsAt(schema: ZodType, path: PropertyKey[]): string[] {
  if (schema instanceof ZodOptional) return fieldsAt(schema.unwrap() as ZodType, path);
  if (schema instanceof ZodArray) return fieldsAt(schema.element as ZodType, path.slice(1));
  if (!(schema instanceof ZodObject)) return [];
  const inner = schema.shape[String(path[0])] as ZodType | undefined;
  return inner ? fieldsAt(inner, path.slice(1)) : Object.keys(schema.shape);
}
