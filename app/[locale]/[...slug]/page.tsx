import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Article from '@/components/Article';
import Closed from '@/components/Closed';
import PageCards from '@/components/PageCards';
import SearchForm from '@/components/SearchForm';
import WhoToAsk from '@/components/WhoToAsk';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { named, ownRoutes } from '@/lib/addresses/menu';
import { bookletSlug } from '@/lib/addresses/together';
import { childrenOf, getPage, slugs } from '@/lib/content/pages';
import { groups } from '@/lib/directory/people';
import { sourceLocale } from '@/lib/i18n/languages';
import { metadataOf } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

export const dynamicParams = false;

export function generateStaticParams() {
  return slugs
    .filter((slug) => !ownRoutes.includes(slug))
    .map((slug) => ({ slug: slug.split('/') }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/[...slug]'>): Promise<Metadata> {
  return metadataOf(await pageOf((await params).slug));
}

/** A Markdown page; a folder lists its pages, a group has a booklet, a page with topics says whom to ask. */
export default async function MarkdownPage({ params }: PageProps<'/[locale]/[...slug]'>) {
  const page = await pageOf((await params).slug);
  const words = await getTranslations('page');
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
