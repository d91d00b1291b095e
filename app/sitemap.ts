import type { MetadataRoute } from 'next';
import { advertisedLocales, pathOf, slugs } from '@/lib/content/pages';
import { wordsAdvertisedIn } from '@/lib/content/words';
import { directorySlugs } from '@/lib/directory/addresses';
import { groups, people } from '@/lib/directory/people';
import type { Locale } from '@/lib/i18n/languages';
import { siteUrl } from '@/lib/siteUrl';

/** Only texts that exist in their language and are up to date. */
export default function sitemap(): MetadataRoute.Sitemap {
  const answers = directorySlugs(
    people.map(({ id }) => id),
    groups,
  );
  return [
    ...slugs.flatMap((slug) => entriesOf(slug, advertisedLocales(slug))),
    ...answers.flatMap((slug) => entriesOf(slug, wordsAdvertisedIn)),
  ];
}

/** One page in several languages, each naming all of them. */
function entriesOf(slug: string, tags: Locale[]): MetadataRoute.Sitemap {
  const urlOf = (locale: Locale) => siteUrl + pathOf(locale, slug);
  const languages = Object.fromEntries(tags.map((locale) => [locale, urlOf(locale)]));
  return tags.map((locale) => ({ url: urlOf(locale), alternates: { languages } }));
}
