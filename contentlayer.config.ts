import { readFile, writeFile } from 'node:fs/promises';
import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import type { ZodObject } from 'zod';
import { markdown } from './lib/content/markdown';
import {
  organisationSchema,
  personSchema,
  sourcePageSchema,
  translationSchema,
} from './lib/content/schema';
import { madeSlugs } from './lib/directory/addresses';
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
  contentDirExclude: ['README.md', 'glossary.json', 'reviews'],
  documentTypes: [Page, Person, Organisation],
  markdown: (builder) => {
    builder.use(markdown);
  },
  disableImportAliasWarning: true,
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  // The proxy needs only the addresses that exist, not the pages themselves. Read from disk: while
  // developing, `onSuccess` is given the documents of the first time.
  onSuccess: async () => {
    const pathsOf = async (type: string): Promise<string[][]> => {
      const files = await readFile(`.contentlayer/generated/${type}/_index.json`, 'utf8');
      return JSON.parse(files).map((file: { _raw: { flattenedPath: string } }) =>
        file._raw.flattenedPath.split('/'),
      );
    };
    const pages = (await pathsOf('Page'))
      .filter(([locale]) => locale === sourceLocale)
      .map(([, ...slug]) => slug.join('/'));
    const people = (await pathsOf('Person')).map(([, id = '']) => id);
    const slugs = [...pages, ...madeSlugs(pages, people)];
    await writeFile('.contentlayer/slugs.json', JSON.stringify(slugs.sort()));
    await writeFile('.contentlayer/stamp.json', JSON.stringify(Date.now()));
  },
});
