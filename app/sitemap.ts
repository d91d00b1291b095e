import type { MetadataRoute } from 'next';
import { pathOf, slugs, translatedLocales } from '@/lib/content/pages';
import { alternates } from '@/lib/site';
import { siteUrl } from '@/lib/siteUrl';

/** Only texts that exist in their language and are up to date. */
export default function sitemap(): MetadataRoute.Sitemap {
  return slugs.flatMap((slug) => {
    const languages = Object.fromEntries(
      Object.entries(alternates(slug)).map(([locale, path]) => [locale, siteUrl + path]),
    );
    return translatedLocales(slug).map((locale) => ({
      url: siteUrl + pathOf(locale, slug),
      alternates: { languages },
    }));
  });
}
