import type { ZodObject } from 'zod';
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
  const known = Object.keys(schema.shape);
  const { error } = schema.safeParse(data, { reportInput: true });
  const issues = error?.issues ?? [];
  return issues.flatMap((issue) =>
    explain(issue, known).map((found) => ({ file: path, ...found })),
  );
}
