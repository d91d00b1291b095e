import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentType, defineDocumentType, makeSource } from 'contentlayer2/source-files';
import { readFile } from './lib/content/files';
import { markdown } from './lib/content/markdown';
import { placeOf } from './lib/content/place';
import { preparedFolder } from './lib/content/prepared';
import { sourceLocale, translatedLocales } from './lib/i18n/languages';

/**
 * Contentlayer makes HTML of what `npm run content` found in order and left in `preparedFolder`. All
 * else about a file (language, slug, hash, facts) comes from our own reader.
 */
function type(name: string, filePathPattern: string): DocumentType {
  return defineDocumentType(() => ({
    name,
    filePathPattern,
    isSingleton: !filePathPattern.includes('*'),
    computedFields: {
      own: { type: 'json', resolve: ({ _raw }) => ownOf(_raw.sourceFilePath) },
    },
  }));
}

function ownOf(path: string) {
  const place = placeOf(path);
  if (
    typeof place === 'string' ||
    place.kind === 'picture' ||
    place.kind === 'glossary' ||
    place.kind === 'searchWords' ||
    place.kind === 'forEditors'
  )
    throw new Error(`${path} is no document.`);
  const { file } = readFile(path, place, readFileSync(join(preparedFolder, path), 'utf8'));
  if (!file?.facts) throw new Error(`${path} was not checked: npm run content.`);
  const { facts } = file;
  return {
    facts,
    ...('slug' in file && { slug: file.slug }),
    ...('locale' in file && { locale: file.locale, hash: file.hash }),
  };
}

export default makeSource({
  contentDirPath: preparedFolder,
  documentTypes: [
    type('Source', `${sourceLocale}/**/*.md`),
    type('Translation', `{${translatedLocales.join(',')}}/**/*.md`),
    type('Person', 'staff/*.md'),
    type('Topic', 'topics/*.md'),
    type('Notice', 'notices/*.md'),
    type('Organisation', 'organisation.md'),
  ],
  markdown: (builder) => {
    builder.use(markdown);
  },
  disableImportAliasWarning: true,
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'ignore',
  onMissingOrIncompatibleData: 'fail',
  // While developing, what reads the documents sees that they are new.
  onSuccess: async () => writeFileSync('.contentlayer/changed.json', JSON.stringify(Date.now())),
});
