import { mkdir, writeFile } from 'node:fs/promises';
import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import type { ZodObject } from 'zod';
import { markdown } from './lib/content/markdown';
import {
  organisationSchema,
  personSchema,
  sourcePageSchema,
  translationSchema,
} from './lib/content/schema';
import { locales, sourceLocale } from './lib/i18n/languages';

/**
 * Contentlayer reads the files and makes HTML of them. The rules are zod's (`lib/content/schema.ts`):
 * here a field has a name and is required or not, so that an unknown field cannot slip through.
 */
function fieldsOf(...schemas: ZodObject[]) {
  const shapes = schemas.map((schema) => Object.entries(schema.shape));
  return Object.fromEntries(
    shapes.flat().map(([name]) => {
      const required = schemas.every((schema) => schema.shape[name]?.isOptional() === false);
      return [name, { type: 'json', required }] as const;
    }),
  );
}

const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: `{${locales.join(',')}}/**/*.md`,
  fields: fieldsOf(sourcePageSchema, translationSchema),
}));

const Person = defineDocumentType(() => ({
  name: 'Person',
  filePathPattern: 'staff/*.md',
  fields: fieldsOf(personSchema),
}));

const Organisation = defineDocumentType(() => ({
  name: 'Organisation',
  filePathPattern: 'organisation.md',
  isSingleton: true,
  fields: fieldsOf(organisationSchema),
}));

export default makeSource({
  contentDirPath: 'content',
  contentDirExclude: ['README.md'],
  documentTypes: [Page, Person, Organisation],
  markdown: (builder) => {
    builder.use(markdown);
  },
  disableImportAliasWarning: true,
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  // The proxy needs only the addresses that exist, not the pages themselves.
  onSuccess: async (importData) => {
    const { allPages } = await importData();
    const slugs = allPages
      .map(({ _raw }: { _raw: { flattenedPath: string } }) => _raw.flattenedPath.split('/'))
      .filter(([locale]: string[]) => locale === sourceLocale)
      .map(([, ...slug]: string[]) => slug.join('/'))
      .sort();
    await mkdir('.contentlayer', { recursive: true });
    await writeFile('.contentlayer/slugs.json', JSON.stringify(slugs));
  },
});
