import type { Metadata } from 'next';
import Article from '@/components/Article';
import Directory from '@/components/Directory';
import JsonLd from '@/components/JsonLd';
import { organisationLd } from '@/lib/directory/jsonld';
import { published } from '@/lib/directory/publish';
import { getDirectory } from '@/lib/directory/use';
import { metadataOf } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(await pageOf(['contact']));
}

/** Who handles what, on which days, and how to reach them. */
export default async function ContactPage() {
  const page = await pageOf(['contact']);
  return (
    <Article page={page}>
      <Directory />
      <JsonLd data={organisationLd(published(await getDirectory()))} />
    </Article>
  );
}
