import { useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { named } from '@/lib/addresses/menu';
import { bookletSlug } from '@/lib/addresses/together';
import { childrenOf, getPage, type Page } from '@/lib/content/pages';
import { groups } from '@/lib/directory/people';
import { sourceLocale } from '@/lib/i18n/languages';
import Article from './Article';
import Closed from './Closed';
import PageCards from './PageCards';
import SearchForm from './SearchForm';
import SessionOffer from './SessionOffer';
import WhoToAsk from './WhoToAsk';

type Props = {
  page: Page;
  /** Whether it leads to the form, of the page for schools. */
  withForm?: boolean;
};

/** A Markdown page; a folder lists its pages, a group has a booklet, a page with topics says whom to ask. */
export default function TextPage({ page, withForm = false }: Props) {
  const words = useTranslations('page');
  const group = groups.find((name) => page.slug === `${named.groups}/${name}`);
  const children = childrenOf(page.locale, page.slug);
  return (
    <Article page={page} people={page.topics && 'who'}>
      {children.length > 0 && (
        <>
          <SearchForm />
          <PageCards pages={children} />
        </>
      )}
      {group && (
        <a href={pathOf(page.locale, bookletSlug(group))} className="tap print:hidden">
          {words('booklet')}
        </a>
      )}
      {page.slug === named.schools && <SessionOffer topics={page.topics} withForm={withForm} />}
      {page.topics && (
        <>
          <Closed />
          <WhoToAsk
            topics={page.topics}
            slug={page.slug}
            about={getPage(sourceLocale, page.slug).title}
          />
        </>
      )}
    </Article>
  );
}
