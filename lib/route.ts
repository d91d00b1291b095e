import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { findPage, type Page } from './content/pages';
import { isLocale, type Locale } from './i18n/languages';

/** The language in the address being rendered. */
export async function localeOfRoute(): Promise<Locale> {
  const tag = await locale();
  return isLocale(tag) ? tag : notFound();
}

/** The page at the address being rendered: the language in it and the path below the language. */
export async function pageOf(path: string[]): Promise<Page> {
  return findPage(await localeOfRoute(), path.join('/')) ?? notFound();
}
