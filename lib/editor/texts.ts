import { type ContentFile, ofKind, type PageFile } from '../content/files';
import { placeIn } from '../content/place';
import { type Locale, languages, sourceLocale, translatedLocales } from '../i18n/languages';
import { type PageState, readState, type TranslationState } from '../translations/state';
import type { Store } from './store';

/** The file of a page in a language. @param slug `` is the home page */
export function fileOf(locale: Locale, slug: string): string {
  return `content/${locale}/${slug || 'index'}.md`;
}

/** The page of a file, in its language; `undefined` when it is another kind of file. */
export function pageOfFile(path: string): { locale: Locale; slug: string } | undefined {
  const place = placeIn(path);
  return place && 'locale' in place ? place : undefined;
}

/** A page as the last part of an address of the desk, and back. */
export const named = (slug: string) => slug || 'index';
export const slugOf = (name: string) => (name === 'index' ? '' : name);

/** Where a page is edited, in a language. */
export function editAddress(locale: Locale, slug: string): string {
  return locale === sourceLocale
    ? `/paginas/${named(slug)}`
    : `/vertalingen/${locale}/${named(slug)}`;
}

/** What a language is called. */
export function nameOf(locale: Locale): string {
  return languages[locale].nameNl;
}

/** A language that is translated into, by its tag. */
export function translatedLocale(tag: string): Locale | undefined {
  return translatedLocales.find((locale) => locale === tag);
}

/** Every Dutch page with its translations. Throws `Impossible` when a file is unreadable. */
export function stateNow(store: Pick<Store, 'root'>): TranslationState {
  return readState(store.root);
}

/** A Dutch page with its translations; `undefined` when there is none. @param slug `` is the home page */
export function pageIn({ pages }: TranslationState, slug: string): PageState | undefined {
  return pages.find((page) => page.slug === slug);
}

/** What a Dutch page is called, also while it has no title. */
export function titleOf({ data, slug }: Pick<PageFile<'source'>, 'data' | 'slug'>): string {
  return String(data.title ?? slug);
}

/** A page to which a link can lead: what is typed, and what the page is called. */
export type Address = { address: string; title: string };

/** All pages to which a link can lead. */
export function addressesIn(files: ContentFile[]): Address[] {
  return ofKind(files, 'source').map((page) => ({
    address: `/${page.slug}`,
    title: titleOf(page),
  }));
}
