import { notFound } from 'next/navigation';
import { locale } from 'next/root-params';
import { findPage, type Page } from './content/pages';
import { isLocale } from './i18n/languages';

/** The page at the address being rendered: the language in it and the path below the language. */
export async function pageOf(path: string[]): Promise<Page> {
  const tag = await locale();
  const page = isLocale(tag) ? findPage(tag, path.join('/')) : undefined;
  return page ?? notFound();
}
