import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import changed from '../../.contentlayer/changed.json';
import type { Locale } from '../i18n/languages';
import type { Records } from './records';
import type { Facts } from './schema';
import type { SearchWords } from './searchWords';

/** The text of one page in one language: its facts, its HTML and the fingerprint of its words. */
export type Text<F> = F & { slug: string; html: string; hash: string };

/** What Contentlayer leaves of a file: what our own reader found in it, and its text as HTML. */
type Document<F, More = unknown> = {
  own: { facts: F; slug: string } & More;
  body: { html: string };
};
type PageDocument<F> = Document<F, { locale: Locale; hash: string }>;

// It changes with the content: a development server that sees that reads the files again.
void changed;

/** Read from disk, because bundling thousands of pages costs gigabytes of memory. */
function read(type: string) {
  const file = join(process.cwd(), '.contentlayer/generated', type, '_index.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

function textOf<F>({ own, body }: PageDocument<F>): Text<F> {
  return { ...own.facts, slug: own.slug, html: body.html, hash: own.hash };
}

function named<F>(documents: Document<F>[]): (F & { slug: string })[] {
  return documents.map(({ own }) => ({ ...own.facts, slug: own.slug }));
}

const sourcePages: PageDocument<Facts['source']>[] = read('Source');
const translationPages: PageDocument<Facts['translation']>[] = read('Translation');
const organisationFile: Document<Facts['organisation']> = read('Organisation');

/** The Dutch pages, by slug. */
export const sources: ReadonlyMap<string, Text<Facts['source']>> = new Map(
  sourcePages.map((page) => [page.own.slug, textOf(page)]),
);

/** The translations, by `<locale>/<slug>`. */
export const translations: ReadonlyMap<string, Text<Facts['translation']>> = new Map(
  translationPages.map((page) => [`${page.own.locale}/${page.own.slug}`, textOf(page)]),
);

/** Every person's facts, with the file's name as slug. */
export const personFiles = named<Facts['person']>(read('Person'));

/** Every topic's facts, with the file's name as slug. */
export const topicFiles = named<Facts['topic']>(read('Topic'));

/** The urgent notices, past and coming ones too. */
export const noticeFiles = named<Facts['notice']>(read('Notice'));

/** The service itself. */
export const organisation: Facts['organisation'] = organisationFile.own.facts;

/** When each thing of the directory last changed, by its UUID. */
export const records: Records = JSON.parse(
  readFileSync(join(process.cwd(), '.contentlayer/records.json'), 'utf8'),
);

/** Words that people type and that no page says, by page and language. */
export const searchWords: SearchWords = JSON.parse(
  readFileSync(join(process.cwd(), '.contentlayer/search.json'), 'utf8'),
);

/** The drawings by name: the `d` of their path. */
export const pictures: Record<string, string> = JSON.parse(
  readFileSync(join(process.cwd(), '.contentlayer/pictures.json'), 'utf8'),
);
