import { type Block, shapeOf } from '../content/blocks';
import { type PageFile, pageText } from '../content/files';
import { textHash } from '../content/hash';
import type { Status } from '../content/status';
import { type Locale, translatedLocales } from '../i18n/languages';
import {
  acceptPage,
  newTranslation,
  readPage,
  type Change as Written,
} from '../translations/change';
import type { PageState, TranslationState } from '../translations/state';
import { bodyForForm, newFile, openFile } from './file';
import type { Values } from './form/values';
import { difference, type Piece } from './git/difference';
import type { Change, Store } from './store';

/** Where a language stands beside the Dutch page; `changed` are the Dutch headings that are new or other. */
export type LanguageOf = { locale: Locale; status: Status; changed: string[] };

/** A Dutch piece of text beside its translation, as blocks of the page; either may be missing. */
export type Row = {
  kind: Block['kind'];
  dutch?: string;
  own?: string;
  /** What a translator should know. */
  note?: string;
  /** Whether it stands in a part whose Dutch text is new or other than when it was translated. */
  isChanged: boolean;
};

/** How far a page is in every language: after a Dutch change, which of them are older, and in what. */
export function languagesOf({ languages }: PageState): LanguageOf[] {
  return translatedLocales.map((locale) => {
    const { status = 'missing', changed = [] } = languages[locale] ?? {};
    return { locale, status, changed };
  });
}

/**
 * The Dutch text has changed and a translation still says the same. Throws `Impossible` while it differs
 * from it in what would be a mistake.
 */
export function sameMeaning(
  store: Pick<Store, 'root' | 'read'>,
  state: TranslationState,
  page: PageState,
  locale: Locale,
): Change[] {
  return changesOf(store, acceptPage(store.root, page, locale, state));
}

/** A person has read all of a translation. @param role who, never a name */
export function reviewed(
  store: Pick<Store, 'root' | 'read'>,
  page: PageState,
  locale: Locale,
  role: string,
): Change[] {
  return changesOf(store, readPage(store.root, page, locale, 'reviewed', role));
}

/** The Dutch text of a page as it is typed, with the marks that a translation has too, and its fingerprint. */
export function dutchText({ source }: PageState): { text: string; hash: string } {
  return { text: bodyForForm(source), hash: source.hash };
}

/** The file of a translation that was not there yet, as somebody wrote it beside the Dutch text of now. */
export function begun(page: PageState, { values, body }: { values: Values; body: string }): string {
  return newTranslation(page, newFile(values, body));
}

/** The Dutch text and a translation beside each other, part by part, block by block. */
export function sideBySide(page: PageState, locale: Locale): Row[] {
  const language = page.languages[locale];
  const known = new Set(language?.file?.facts?.translation.parts);
  const changed = page.parts.map(({ hash }) => language?.status === 'outdated' && !known.has(hash));
  const [dutch, own] = [byPart(page.source), language?.file ? byPart(language.file) : []];
  return Array.from({ length: Math.max(dutch.length, own.length) }, (_, i) =>
    rowsOf(dutch[i] ?? [], own[i] ?? [], changed[i] ?? false),
  ).flat();
}

/**
 * What has changed in the Dutch text since a translation was made from it, in words; `undefined` when the
 * history does not have that text.
 */
export function dutchChanges(
  store: Pick<Store, 'history' | 'at'>,
  { source, languages }: PageState,
  locale: Locale,
): Piece[] | undefined {
  const { path, text } = source;
  const of = languages[locale]?.file?.facts?.translation.of;
  for (const { commit } of store.history(path, 200)) {
    const then = store.at(commit, path);
    const file = then === undefined ? undefined : openFile(path, then).file;
    if (file && textHash(pageText(file)) === of) return difference(file.text, text);
  }
  return undefined;
}

/** The blocks of a page by the part, as `partsOf` makes them, in which they stand. */
function byPart(file: PageFile): Block[][] {
  const lines = file.text.split('\n');
  const first = lines.length - file.body.split('\n').length;
  // A heading with which the text begins stands in the first part.
  const headings = lines.map((line, i) => i > first && line.startsWith('## '));
  const parts: Block[][] = [[], ...headings.filter(Boolean).map(() => [])];
  for (const block of shapeOf(file.tree, file.data).blocks) {
    const line = Number(/^regel (\d+)$/.exec(block.where)?.[1] ?? 0);
    parts[headings.slice(0, line).filter(Boolean).length]?.push(block);
  }
  return parts;
}

function rowsOf(dutch: Block[], own: Block[], isChanged: boolean): Row[] {
  return Array.from({ length: Math.max(dutch.length, own.length) }, (_, i) => ({
    kind: dutch[i]?.kind ?? own[i]?.kind ?? 'paragraph',
    dutch: dutch[i]?.text,
    own: own[i]?.text,
    note: dutch[i]?.note,
    isChanged,
  }));
}

/** What the commands for translations would write, for the store. */
function changesOf({ read }: Pick<Store, 'read'>, written: Written[]): Change[] {
  return written.map(({ file, text }) => ({
    path: file,
    text,
    version: read(file)?.version ?? null,
  }));
}
