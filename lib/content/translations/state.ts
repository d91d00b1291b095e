import { type Locale, translatedLocales } from '../../i18n/languages';
import { type ContentFile, readContent } from '../check/files';
import { type PageText, type Part, partsOf, textHash } from '../hash';
import { statusOfWords } from '../messageFiles';
import { leastOf } from '../messageStatus';
import { type Status, statusOf } from '../status';
import type { Stamp } from './stamp';

/** A page and where each language stands. */
export type PageState = {
  slug: string;
  source: ContentFile;
  /** Fingerprints of the Dutch text now. */
  hash: string;
  parts: Part[];
  languages: Record<string, LanguageState>;
};

/** Where a page stands in one language. */
type LanguageState = {
  status: Status;
  file?: ContentFile;
  /** The Dutch headings whose text is new or other than when it was translated. */
  changed: string[];
};

/** Every Dutch page with its translations, below a project folder. Throws when a file is unreadable. */
export function readState(root: string): PageState[] {
  const { files, problems } = readContent(root);
  if (problems[0]) throw new Error(`${problems[0].file}: ${problems[0].message}`);
  const translations = new Map(
    files.filter(({ kind }) => kind === 'translation').map((file) => [keyOf(file), file]),
  );
  return files
    .filter(({ kind }) => kind === 'source')
    .map((source) => {
      const { slug } = source;
      const [hash, parts] = [textHash(textOf(source)), partsOf(textOf(source))];
      const states = translatedLocales.map((locale) => {
        const file = translations.get(keyOf({ locale, slug }));
        return [locale, stateOf(locale, hash, parts, file)] as const;
      });
      return { slug, source, hash, parts, languages: Object.fromEntries(states) };
    });
}

function stateOf(
  locale: Locale,
  hash: string,
  parts: PageState['parts'],
  file?: ContentFile,
): LanguageState {
  const stamp = file?.data.translation as Stamp | undefined;
  const own = file ? textHash(textOf(file)) : '';
  const status = statusOf(locale, { source: hash, own, stamp });
  const known = new Set(stamp?.parts);
  const changed = parts.filter((part) => !known.has(part.hash)).map(({ name }) => name);
  return { status, file, changed: status === 'outdated' ? changed : [] };
}

/** The words of a file that its fingerprint is made of. */
export function textOf({ data, body }: ContentFile): PageText {
  return { title: String(data.title ?? ''), description: String(data.description ?? ''), body };
}

function keyOf({ locale, slug }: { locale: Locale; slug: string }): string {
  return `${locale}/${slug}`;
}

/** Where the interface words of each language stand as a whole, and the keys that are not up to date. */
export type WordStates = Record<string, { status: Status; changed: string[] }>;

/** The interface words below a project folder, by language. */
export function readWordStates(root: string): WordStates {
  return Object.fromEntries(
    translatedLocales.map((locale) => {
      const statuses = statusOfWords(root, locale);
      const changed = [...statuses]
        .filter(([, status]) => status === 'missing' || status === 'outdated')
        .map(([key]) => key);
      return [locale, { status: leastOf(statuses.values()), changed }];
    }),
  );
}
