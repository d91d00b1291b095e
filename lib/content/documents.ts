import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import stamp from '../../.contentlayer/stamp.json';
import { isLocale, type Locale, sourceLocale } from '../i18n/languages';
import { textHash } from './hash';
import {
  type Organisation,
  organisationSchema,
  type PersonFacts,
  personSchema,
  type SourcePage,
  sourcePageSchema,
  type Translation,
  translationSchema,
} from './schema';

/** The text of one page in one language: its HTML and the fingerprint of its words. */
export type Text<FrontMatter> = FrontMatter & { slug: string; html: string; hash: string };

/** What Contentlayer made of a Markdown file: front matter as it stands there, text as HTML. */
type File = Record<string, unknown> & {
  _id: string;
  _raw: { flattenedPath: string; sourceFileName: string };
};
type PageFile = File & { title: string; description: string; body: { raw: string; html: string } };

// It changes with the content: a development server that sees that reads the files again.
void stamp;

/** Read from disk, because bundling thousands of pages costs gigabytes of memory. */
function read<T>(type: 'Page' | 'Person' | 'Organisation'): T {
  const file = join(process.cwd(), '.contentlayer/generated', type, '_index.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

const pageFiles = read<PageFile[]>('Page');

/** `nl/hulp/dossier.md` is the Dutch text of `hulp/dossier`; `nl/index.md` that of ``, the home page. */
function place(file: PageFile): { locale: Locale; slug: string } {
  const [locale = '', ...slug] = file._raw.flattenedPath.split('/');
  if (!isLocale(locale)) throw new Error(`content/${file._id} is in no language folder`);
  return { locale, slug: slug.join('/') };
}

/** What Contentlayer adds to the front matter does not belong to the facts. */
function frontMatter({ body, _id, _raw, type, ...facts }: Record<string, unknown>) {
  return facts;
}

function textOf<T>(file: PageFile, facts: T): Text<T> {
  const { title, description, body } = file;
  return {
    ...facts,
    slug: place(file).slug,
    html: body.html,
    hash: textHash({ title, description, body: body.raw }),
  };
}

const sourceFiles = pageFiles.filter((file) => place(file).locale === sourceLocale);
const translationFiles = pageFiles.filter((file) => place(file).locale !== sourceLocale);

/** The Dutch pages, by slug. */
export const sources: ReadonlyMap<string, Text<SourcePage>> = new Map(
  sourceFiles.map((file) => [
    place(file).slug,
    textOf(file, sourcePageSchema.parse(frontMatter(file))),
  ]),
);

/** The translations, by `<locale>/<slug>`. */
export const translations: ReadonlyMap<string, Text<Translation>> = new Map(
  translationFiles.map((file) => {
    const { locale, slug } = place(file);
    return [`${locale}/${slug}`, textOf(file, translationSchema.parse(frontMatter(file)))];
  }),
);

/** Every person's facts, with the file's name as id. */
export const personFiles: (PersonFacts & { id: string })[] = read<File[]>('Person').map((file) => ({
  id: file._raw.sourceFileName.replace('.md', ''),
  ...personSchema.parse(frontMatter(file)),
}));

/** The service itself. */
export const organisation: Organisation = organisationSchema.parse(
  frontMatter(read<File>('Organisation')),
);
