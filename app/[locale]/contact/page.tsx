import type { Metadata } from 'next';
import Article from '@/components/Article';
import Directory from '@/components/Directory';
import JsonLd from '@/components/JsonLd';
import { directory } from '@/lib/directory/entries';
import { organisationLd } from '@/lib/directory/jsonld';
import { pageOf } from '@/lib/route';
import { metadataOf } from '@/lib/site';

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(await pageOf(['contact']));
}

/** Who handles what, on which days, and how to reach them. */
export default async function ContactPage() {
  const page = await pageOf(['contact']);
  return (
    <Article page={page}>
      <Directory />
      <JsonLd data={organisationLd(await directory(page.locale))} />
    </Article>
  );
}
