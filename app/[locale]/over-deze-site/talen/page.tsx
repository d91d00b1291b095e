import type { Metadata } from 'next';
import Article from '@/components/Article';
import TranslationTable from '@/components/TranslationTable';
import { metadataOf } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

const path = ['over-deze-site', 'talen'];

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(await pageOf(path));
}

/** How far each page has come in each language. */
export default async function TranslationsPage() {
  return (
    <Article page={await pageOf(path)}>
      <TranslationTable />
    </Article>
  );
}
