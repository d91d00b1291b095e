import {
  type Content,
  type ContentFile,
  ofKind,
  type PageFile,
  pageText,
  readContent,
} from '../content/files';
import { type Part, partsOf } from '../content/hash';
import { Impossible } from '../content/problem';
import { type Status, statusOf } from '../content/status';
import { type Locale, translatedLocales } from '../i18n/languages';
import { readStatuses, type TopicWords } from '../words/files';
import { leastOf } from '../words/status';

/** A page and where each language stands. */
export type PageState = {
  slug: string;
  source: PageFile<'source'>;
  /** Fingerprints of the Dutch text now. */
  parts: Part[];
  languages: Partial<Record<Locale, LanguageState>>;
};

/** Where a page stands in one language. */
type LanguageState = {
  status: Status;
  file?: PageFile<'translation'>;
  /** The Dutch headings whose text is new or other than when it was translated. */
  changed: string[];
};

/** Where the interface words of each language stand as a whole, and the keys that are not up to date. */
export type WordStates = Partial<Record<Locale, { status: Status; changed: string[] }>>;

/** Everything that is translated, below a project folder. */
export type TranslationState = {
  files: ContentFile[];
  pages: PageState[];
  topics: TopicWords[];
  glossary: Content['glossary'];
};

/** Every Dutch page with its translations, below a project folder. Throws as `stateFrom`. */
export function readState(root: string): TranslationState {
  return stateFrom(readContent(root));
}

/** The same, of content that was read. Throws `Impossible` when a file is unreadable. */
export function stateFrom({ files, glossary, problems }: Content): TranslationState {
  const [first] = problems;
  if (first)
    throw new Impossible(`${first.file}${first.where ? `, ${first.where}` : ''}: ${first.message}`);
  const translations = new Map(
    ofKind(files, 'translation').map((file) => [`${file.locale}/${file.slug}`, file]),
  );
  const pages = ofKind(files, 'source').map((source): PageState => {
    const parts = partsOf(pageText(source));
    const states = translatedLocales.map((locale) => {
      const file = translations.get(`${locale}/${source.slug}`);
      return [locale, stateOf(source, parts, locale, file)] as const;
    });
    return { slug: source.slug, source, parts, languages: Object.fromEntries(states) };
  });
  const topics = ofKind(files, 'topic').map(({ slug, facts }) => ({
    slug,
    words: facts?.words ?? {},
  }));
  return { files, pages, topics, glossary };
}

function stateOf(
  source: PageFile<'source'>,
  parts: Part[],
  locale: Locale,
  file?: PageFile<'translation'>,
): LanguageState {
  const stamp = file?.facts?.translation;
  const status = statusOf(locale, { source: source.hash, own: file?.hash ?? '', stamp });
  const known = new Set(stamp?.parts);
  const changed = parts.filter((part) => !known.has(part.hash)).map(({ name }) => name);
  return { status, file, changed: status === 'outdated' ? changed : [] };
}

/** The interface words and those of the topics below a project folder, by language. */
export function readWordStates(root: string, topics: TopicWords[]): WordStates {
  return Object.fromEntries(
    translatedLocales.map((locale) => {
      const statuses = readStatuses(root, locale, topics);
      const changed = [...statuses]
        .filter(([, status]) => status === 'missing' || status === 'outdated')
        .map(([key]) => key);
      return [locale, { status: leastOf(statuses.values()), changed }];
    }),
  );
}
