import type { Metadata } from 'next';
import TextPage from '@/components/TextPage';
import { ownRoutes } from '@/lib/addresses/menu';
import { slugs } from '@/lib/content/pages';
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

export default async function MarkdownPage({ params }: PageProps<'/[locale]/[...slug]'>) {
  return <TextPage page={await pageOf((await params).slug)} />;
}
