import { readFileSync } from 'node:fs';
import { sheetSlug } from '../../lib/addresses/directory';
import { locales } from '../../lib/i18n/languages';

const all: string[] = JSON.parse(readFileSync('.contentlayer/slugs.json', 'utf8'));

/** Every page of the built site as a slug, the home page (``) first. */
const slugs = all.filter((slug) => !slug.includes('.'));

/** Every file of the directory, as a slug. */
export const files = all.filter((slug) => slug.includes('.'));

const folderOf = (slug: string) => slug.replace(/[^/]+$/, '');

/** One page of each kind: of the directory's many answers and persons, the first of each folder. */
export const kinds = slugs.filter((slug) => {
  const folder = folderOf(slug);
  if (!folder.startsWith('contact/') || slug === sheetSlug) return true;
  return slugs.find((other) => folderOf(other) === folder && other !== sheetSlug) === slug;
});

/** The addresses of all pages in all languages. */
export const addresses = locales.flatMap((locale) =>
  slugs.map((slug) => ({ locale, slug, path: slug ? `/${locale}/${slug}` : `/${locale}` })),
);

/** What stands beside a person's data, as the export says it; a page isolates the date in it. */
export function confirmationIn(locale: string, person: string): RegExp {
  const { people } = JSON.parse(readFileSync(`dist/${locale}/data/contact.json`, 'utf8'));
  const { text } = people.find(({ slug }: { slug: string }) => slug === person).confirmation;
  const letters = [...text].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  return new RegExp(letters.join('[\u2066-\u2069]?'));
}

/** The interface words of a language, so that no test repeats them. */
export function wordsOf(locale: string): typeof import('../../messages/nl.json') {
  return JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
}
