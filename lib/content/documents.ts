import { allPages, allPeople, organisation as organisationFile } from 'contentlayer/generated';
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

type PageFile = (typeof allPages)[number];

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

const sourceFiles = allPages.filter((file) => place(file).locale === sourceLocale);
const translationFiles = allPages.filter((file) => place(file).locale !== sourceLocale);

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
export const personFiles: (PersonFacts & { id: string })[] = allPeople.map((file) => ({
  id: file._raw.sourceFileName.replace('.md', ''),
  ...personSchema.parse(frontMatter(file)),
}));

/** The service itself. */
export const organisation: Organisation = organisationSchema.parse(frontMatter(organisationFile));
