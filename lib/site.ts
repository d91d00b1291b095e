import { readFileSync } from 'node:fs';
import type { Metadata } from 'next';
import { organisation } from './content/documents';
import { type Page, pathOf, translatedLocales } from './content/pages';
import { type Locale, languages, locales, sourceLocale } from './i18n/languages';
import { localeOfRoute } from './route';
import { siteUrl } from './siteUrl';

/** The picture in the browser's tab, in the page itself: a reader with little data saves a request. */
export const icon = `data:image/svg+xml,${readFileSync('public/icon.svg', 'utf8')
  .trim()
  .replaceAll('"', "'")
  .replaceAll('#', '%23')}`;

/** The languages of a page that search engines may offer: hreflang to path. */
export function alternates(slug: string): Record<string, string> {
  return Object.fromEntries(
    translatedLocales(slug).map((locale) => [locale, pathOf(locale, slug)]),
  );
}

/** What a page says of itself to search engines and in shared links. */
export function metadataOf(page: Page): Metadata {
  const { slug, status, locale, textLocale } = page;
  const current = status === 'source' || status === 'current';
  return {
    ...about({ ...page, path: pathOf(current ? locale : sourceLocale, slug), textLocale }),
    alternates: {
      canonical: pathOf(current ? locale : sourceLocale, slug),
      languages: current ? alternates(slug) : undefined,
    },
    robots: current ? undefined : { index: false },
  };
}

/** The same of a page that the directory makes itself: its words are there in every language. */
export async function directoryMetadata(
  slug: string,
  title: string,
  description: string,
): Promise<Metadata> {
  const locale = await localeOfRoute();
  const path = pathOf(locale, slug);
  const languages = Object.fromEntries(locales.map((tag) => [tag, pathOf(tag, slug)]));
  return {
    ...about({ title, description, path, textLocale: locale }),
    alternates: { canonical: path, languages },
  };
}

/** For `t.markup`: words that stay Dutch, where no element can mark them. */
export const plainWords = { nl: (words: string) => words };

type About = { title: string; description: string; path: string; textLocale: Locale };

function about({ title, description, path, textLocale }: About): Metadata {
  return {
    metadataBase: new URL(siteUrl),
    title: `${title} – ${organisation.name}`,
    description,
    icons: icon,
    openGraph: {
      type: 'website',
      siteName: organisation.name,
      title,
      description,
      url: path,
      locale: languages[textLocale].lang.replace('-', '_'),
      images: [{ url: '/preview.png', width: 1200, height: 630, alt: organisation.name }],
    },
    formatDetection: { telephone: false, email: false, address: false },
  };
}
