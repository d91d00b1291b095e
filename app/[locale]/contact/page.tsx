import type { Metadata } from 'next';
import Article from '@/components/Article';
import Directory from '@/components/Directory';
import { pageOf } from '@/lib/route';
import { metadataOf } from '@/lib/site';

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(await pageOf(['contact']));
}

/** Who handles what, on which days, and how to reach them. */
export default async function ContactPage() {
  return (
    <Article page={await pageOf(['contact'])}>
      <Directory />
    </Article>
  );
}
