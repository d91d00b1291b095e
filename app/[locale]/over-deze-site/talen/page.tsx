import type { Metadata } from 'next';
import Article from '@/components/Article';
import TranslationTable from '@/components/TranslationTable';
import { named } from '@/lib/addresses/menu';
import { metadataOf } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

const path = named.translations.split('/');

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
