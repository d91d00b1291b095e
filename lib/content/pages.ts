import { type Locale, languages, locales, sourceLocale } from '../i18n/languages';
import { today } from '../today.mjs';
import { sources, translations } from './documents';
import { byOrder } from './order';
import type { Facts } from './schema';
import { isAdvertised, isRead, type Status, statusOf } from './status';

/** A page as a reader of `locale` gets it; without a translation its words are Dutch. */
export type Page = Facts['source'] & {
  slug: string;
  /** The language in the address. */
  locale: Locale;
  /** The language of the words. */
  textLocale: Locale;
  status: Status;
  /** Whether a machine made the words and no person read them; also of a text that is outdated. */
  unread: boolean;
  /** The day on which a person checked or made the translation, where one did. */
  checkedAt?: string;
  /** The words as HTML, with links as an editor writes them: `/contact`. */
  html: string;
};

/** Every slug that exists, the home page (``) first. */
export const slugs = [...sources.keys()].sort();

/** The page at an address; `undefined` when there is none. */
export function findPage(locale: Locale, slug: string): Page | undefined {
  const source = sources.get(slug);
  if (!source) return undefined;
  const translation = translations.get(`${locale}/${slug}`);
  const text = translation ?? source;
  const stamp = translation?.translation;
  return {
    ...source,
    title: text.title,
    description: text.description,
    locale,
    textLocale: translation ? locale : sourceLocale,
    status: statusOf(locale, { source: source.hash, own: text.hash, stamp }),
    unread: stamp !== undefined && !isRead(stamp, text.hash),
    checkedAt: stamp?.reviewed?.at ?? stamp?.madeAt,
    html: text.html,
  };
}

/** The `lang` and `dir` of words in the page of a language, where they are in another one. */
export function textAttributes({ locale, textLocale }: Pick<Page, 'locale' | 'textLocale'>): {
  lang?: string;
  dir?: string;
} {
  if (textLocale === locale) return {};
  const { lang, dir } = languages[textLocale];
  return { lang, dir };
}

/** Whether a page should have been checked again by now, in Brussels. */
export function isAged({ reviewBy }: Pick<Page, 'reviewBy'>): boolean {
  return reviewBy !== undefined && reviewBy < today();
}

/** The page at an address that the site itself names. Throws when it does not exist. */
export function getPage(locale: Locale, slug: string): Page {
  const page = findPage(locale, slug);
  if (!page) throw new Error(`There is no page "${slug}"`);
  return page;
}

/** Every slug, in the editor's order. */
export const slugsInOrder = [...sources.values()].sort(byOrder).map(({ slug }) => slug);

/** Slugs by the slug of the page above them, in the editor's order. */
const children = new Map<string, string[]>();
for (const slug of slugsInOrder) {
  const parent = slug.replace(/\/[^/]+$/, '');
  if (parent !== slug) children.set(parent, [...(children.get(parent) ?? []), slug]);
}

/** The pages directly below a page, in the editor's order. */
export function childrenOf(locale: Locale, slug: string): Page[] {
  return (children.get(slug) ?? []).map((child) => getPage(locale, child));
}

/** The languages in which search engines may offer a page. */
export function advertisedLocales(slug: string): Locale[] {
  return locales.filter((locale) => isAdvertised(locale, getPage(locale, slug).status));
}
