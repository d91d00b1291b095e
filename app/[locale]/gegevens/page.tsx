import type { Metadata } from 'next';
import Article from '@/components/Article';
import CardFiles from '@/components/CardFiles';
import JsonLd from '@/components/JsonLd';
import { named } from '@/lib/addresses/menu';
import { datasetLd } from '@/lib/directory/jsonld';
import { published } from '@/lib/directory/publish';
import { getDirectory } from '@/lib/directory/use';
import { dataAlternates, metadataOf } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

export async function generateMetadata(): Promise<Metadata> {
  return dataAlternates(metadataOf(await pageOf([named.data])));
}

/** The directory as files: which is for what, and one for each person. */
export default async function DataPage() {
  const page = await pageOf([named.data]);
  return (
    <Article page={page}>
      <CardFiles />
      <JsonLd data={datasetLd(published(await getDirectory()), page)} />
    </Article>
  );
}
