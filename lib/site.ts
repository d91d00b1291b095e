import type { Metadata } from 'next';
import { organisation } from './content/documents';
import { type Page, pathOf, translatedLocales } from './content/pages';
import { languages, sourceLocale } from './i18n/languages';
import { siteUrl } from './siteUrl';

/** The languages of a page that search engines may offer: hreflang to path. */
export function alternates(slug: string): Record<string, string> {
  return Object.fromEntries(
    translatedLocales(slug).map((locale) => [locale, pathOf(locale, slug)]),
  );
}

/** What a page says of itself to search engines and in shared links. */
export function metadataOf(page: Page): Metadata {
  const { title, description, slug, locale, textLocale } = page;
  const current = page.status === 'source' || page.status === 'current';
  const path = pathOf(current ? locale : sourceLocale, slug);
  return {
    metadataBase: new URL(siteUrl),
    title: `${title} – ${organisation.name}`,
    description,
    alternates: { canonical: path, languages: current ? alternates(slug) : undefined },
    icons: '/icon.svg',
    robots: current ? undefined : { index: false },
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
