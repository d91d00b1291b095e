import { useLocale } from 'next-intl';
import { pathOf } from '@/lib/content/pages';
import { languages, locales } from '@/lib/i18n/languages';

/** Plain links to the same page in every language, each in its own words; `slug` is the page. */
export default function LanguageList({ slug }: { slug: string }) {
  const current = useLocale();
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-2">
      {locales.map((locale) => {
        const { lang, dir, name } = languages[locale];
        return (
          <li key={locale}>
            <a
              href={pathOf(locale, slug)}
              hrefLang={locale}
              lang={lang}
              dir={dir}
              aria-current={locale === current ? 'true' : undefined}
              className="flex min-h-12 items-center justify-center rounded-xl border-2 border-line bg-card px-3 py-1 text-center text-ink no-underline hover:border-brand aria-[current]:border-brand aria-[current]:font-bold"
            >
              {name}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
