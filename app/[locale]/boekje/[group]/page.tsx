import type { Metadata } from 'next';
import Booklet from '@/components/Booklet';
import { named } from '@/lib/addresses/menu';
import { bookletSlug } from '@/lib/addresses/together';
import { groups } from '@/lib/directory/people';
import { unlistedMetadata } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

export const dynamicParams = false;

export function generateStaticParams() {
  return groups.map((group) => ({ group }));
}

type Props = PageProps<'/[locale]/boekje/[group]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { group } = await params;
  const page = await pageOf([named.groups, group]);
  return unlistedMetadata({ ...page, slug: bookletSlug(group) }, page.slug);
}

/** Everything for one group, made for paper. */
export default async function BookletPage({ params }: Props) {
  const { group } = await params;
  return <Booklet page={await pageOf([named.groups, group])} group={group} />;
}
