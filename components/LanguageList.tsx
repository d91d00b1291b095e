import { useLocale } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { languages, locales } from '@/lib/i18n/languages';

/** Plain links to the same page in every language, each in its own words; `slug` is the page. */
export default function LanguageList({ slug }: { slug: string }) {
  const current = useLocale();
  return (
    <ul className="choices">
      {locales.map((locale) => {
        const { lang, name } = languages[locale];
        return (
          <li key={locale}>
            <a
              href={pathOf(locale, slug)}
              hrefLang={locale}
              lang={lang}
              aria-current={locale === current ? 'true' : undefined}
              className="choice"
            >
              {name}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
