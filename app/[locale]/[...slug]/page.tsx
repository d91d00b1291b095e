import type { Metadata } from 'next';
import Article from '@/components/Article';
import Closed from '@/components/Closed';
import PageCards from '@/components/PageCards';
import WhoToAsk from '@/components/WhoToAsk';
import { ownRoutes } from '@/lib/addresses/menu';
import { childrenOf, getPage, slugs } from '@/lib/content/pages';
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

/** A Markdown page; a folder lists its pages, a page with topics says whom to ask. */
export default async function MarkdownPage({ params }: PageProps<'/[locale]/[...slug]'>) {
  const page = await pageOf((await params).slug);
  const children = childrenOf(page.locale, page.slug);
  return (
    <Article page={page} people={page.topics && 'who'}>
      {children.length > 0 && <PageCards pages={children} />}
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
