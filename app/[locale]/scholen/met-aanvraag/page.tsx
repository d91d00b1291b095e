import type { Metadata } from 'next';
import TextPage from '@/components/TextPage';
import { named } from '@/lib/addresses/menu';
import { metadataOf } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(await pageOf([named.schools]));
}

/** The page for schools as the server gives it out while the form is open; no address leads here. */
export default async function SchoolsWithForm() {
  return <TextPage page={await pageOf([named.schools])} withForm />;
}
