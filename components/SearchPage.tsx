import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { pathOf, searchSlug } from '@/lib/addresses/fixed.mjs';
import { useDirectory } from '@/lib/directory/use';
import { listOf } from '@/lib/search/list';
import { noteOfWords } from '@/lib/words/advertised';
import Above from './Above';
import Frame from './Frame';
import SearchForm from './SearchForm';

const words = ['search.title', 'search.label', 'search.button', 'search.all'];

/** The field for a word, what was found, and everything from A to Z. */
export default function SearchPage({ asked, children }: { asked?: string; children?: ReactNode }) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <Frame slug={searchSlug}>
      <Above slug={searchSlug} of={{ slug: searchSlug, ...noteOfWords(locale, words) }} />
      <article>
        <h1>{t('title')}</h1>
        <SearchForm asked={asked} />
        {children}
        <h2>{t('all')}</h2>
        <ul className="choices">
          {listOf(locale, useDirectory()).map(({ slug, words, lang }) => (
            <li key={slug + words}>
              <a href={pathOf(locale, slug)} lang={lang}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </article>
    </Frame>
  );
}
