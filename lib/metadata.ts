import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { alternatesOf } from './addresses/alternates';
import { dataTypes, fileSlug } from './addresses/directory';
import { pathOf, requestSlug, searchSlug } from './addresses/fixed.mjs';
import { organisation } from './content/documents';
import { advertisedLocales, type Page } from './content/pages';
import { isAdvertised } from './content/status';
import { advertisedMade } from './directory/advertised';
import { type Locale, sourceLocale } from './i18n/languages';
import { requestLocaleOf } from './i18n/requestLocales';
import { icon } from './mark';
import { requestTranslator } from './requests/words';
import { localeOfRoute } from './route';
import { siteUrl } from './siteUrl.mjs';

/** What a page says of itself to search engines and in shared links. */
export function metadataOf(page: Page): Metadata {
  const { slug, status, locale } = page;
  // A page without a current text of its own is a copy of the Dutch one.
  const own = status !== 'missing' && status !== 'outdated';
  const path = pathOf(own ? locale : sourceLocale, slug);
  const shown = isAdvertised(locale, status);
  return { ...about(page), ...offered(path, slug, shown && advertisedLocales(slug)) };
}

/** What a page says of itself that the directory makes. */
export async function directoryMetadata(
  slug: string,
  title: string,
  description: string,
): Promise<Metadata> {
  const locale = await localeOfRoute();
  const path = pathOf(locale, slug);
  const advertised = advertisedMade(slug);
  return {
    ...about({ title, description, slug, locale }),
    ...offered(path, slug, advertised.includes(locale) && advertised),
  };
}

/** Under which address and in which languages search engines may offer a page, if at all. */
function offered(canonical: string, slug: string, locales: readonly Locale[] | false): Metadata {
  if (!locales) return { alternates: { canonical }, robots: { index: false } };
  return { alternates: { canonical, languages: alternatesOf(slug, locales) } };
}

/** The same for a page of which the directory's files are another form: programs find them there. */
export async function dataAlternates(metadata: Metadata): Promise<Metadata> {
  const locale = await localeOfRoute();
  const files = Object.entries(dataTypes).map(([file, type]) => [
    type,
    pathOf(locale, fileSlug(file)),
  ]);
  return { ...metadata, alternates: { ...metadata.alternates, types: Object.fromEntries(files) } };
}

/** What a page says of itself that is another form of one: search engines are sent to that one. */
export function unlistedMetadata(page: Page, of: string): Metadata {
  const canonical = pathOf(page.locale, of);
  return { ...about(page), alternates: { canonical }, robots: { index: false } };
}

/** What the search says of itself: no search engine offers it. */
export async function searchMetadata(): Promise<Metadata> {
  const locale = await localeOfRoute();
  const t = await getTranslations('search');
  const canonical = pathOf(locale, searchSlug);
  return {
    ...about({ title: t('title'), description: t('label'), slug: searchSlug, locale }),
    alternates: { canonical },
    robots: { index: false },
  };
}

/** What the form says of itself, by the key of its title; `isWrong`: something has to be mended. */
export async function requestMetadata(
  key: 'form.title' | 'check.title' | 'received.title' | 'trouble.notStored',
  isWrong = false,
): Promise<Metadata> {
  const locale = await localeOfRoute();
  const t = requestTranslator(requestLocaleOf(locale));
  const title = isWrong ? t('form.fault', { title: t(key) }) : t(key);
  return {
    ...about({ title, description: t('form.description'), slug: requestSlug, locale }),
    alternates: { canonical: pathOf(locale, requestSlug) },
    robots: { index: false },
  };
}

type About = Pick<Page, 'title' | 'description' | 'slug' | 'locale'>;

/** What shared links show; what is the same for every site of this kind is left out. */
function about({ title, description, slug, locale }: About): Metadata {
  return {
    metadataBase: new URL(siteUrl),
    title: `${title} – ${organisation.name}`,
    description,
    icons: icon,
    openGraph: {
      title,
      description,
      url: pathOf(locale, slug),
      images: '/preview.png',
    },
  };
}
