import type { MetadataRoute } from 'next';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { advertisedLocales, slugs } from '@/lib/content/pages';
import { advertisedMade, madeSlugs } from '@/lib/directory/advertised';
import type { Locale } from '@/lib/i18n/languages';
import { siteUrl } from '@/lib/siteUrl';

/** Only texts that exist in their language and are up to date. */
export default function sitemap(): MetadataRoute.Sitemap {
  return [
    ...slugs.flatMap((slug) => entriesOf(slug, advertisedLocales(slug))),
    ...madeSlugs.flatMap((slug) => entriesOf(slug, advertisedMade(slug))),
  ];
}

/** One page in several languages, each naming all of them. */
function entriesOf(slug: string, tags: Locale[]): MetadataRoute.Sitemap {
  const urlOf = (locale: Locale) => siteUrl + pathOf(locale, slug);
  const languages = Object.fromEntries(tags.map((locale) => [locale, urlOf(locale)]));
  return tags.map((locale) => ({ url: urlOf(locale), alternates: { languages } }));
}
