import type { Metadata } from 'next';
import Article from '@/components/Article';
import Contacts from '@/components/Contacts';
import JsonLd from '@/components/JsonLd';
import { named } from '@/lib/addresses/menu';
import { organisationLd } from '@/lib/directory/jsonld';
import { published } from '@/lib/directory/publish';
import { getDirectory } from '@/lib/directory/use';
import { dataAlternates, metadataOf } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

export async function generateMetadata(): Promise<Metadata> {
  return dataAlternates(metadataOf(await pageOf([named.contact])));
}

/** Who handles what, on which days, and how to reach them. */
export default async function ContactPage() {
  const page = await pageOf([named.contact]);
  return (
    <Article page={page} people="people">
      <Contacts />
      <JsonLd data={organisationLd(published(await getDirectory()))} />
    </Article>
  );
}
