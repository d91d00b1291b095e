import type { MetadataRoute } from 'next';
import { alternatesOf } from '@/lib/addresses/alternates';
import { advertisedLocales, slugs } from '@/lib/content/pages';
import { advertisedMade, madeSlugs } from '@/lib/directory/advertised';
import type { Locale } from '@/lib/i18n/languages';
import { siteUrl } from '@/lib/siteUrl.mjs';

/** Only texts that exist in their language and are up to date. */
export default function sitemap(): MetadataRoute.Sitemap {
  return [
    ...slugs.flatMap((slug) => entriesOf(slug, advertisedLocales(slug))),
    ...madeSlugs.flatMap((slug) => entriesOf(slug, advertisedMade(slug))),
  ];
}

/** One page in several languages, each naming all of them. */
function entriesOf(slug: string, tags: Locale[]): MetadataRoute.Sitemap {
  const paths = Object.entries(alternatesOf(slug, tags));
  const languages = Object.fromEntries(paths.map(([tag, path]) => [tag, siteUrl + path]));
  return tags.map((tag) => ({ url: languages[tag] ?? '', alternates: { languages } }));
}
