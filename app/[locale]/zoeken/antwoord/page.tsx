import type { Metadata } from 'next';
import { connection } from 'next/server';
import NothingFound from '@/components/NothingFound';
import Results from '@/components/Results';
import SearchPage from '@/components/SearchPage';
import { getDirectory } from '@/lib/directory/use';
import { searchMetadata } from '@/lib/metadata';
import { localeOfRoute } from '@/lib/route';
import { longest } from '@/lib/search/longest';
import { search } from '@/lib/search/search';

export function generateMetadata(): Promise<Metadata> {
  return searchMetadata();
}

/** What was found for `?q=`: made while the reader waits, kept nowhere. */
export default async function Answer({ searchParams }: PageProps<'/[locale]/zoeken/antwoord'>) {
  await connection();
  const { q = '' } = await searchParams;
  const asked = [q].flat().join(' ').slice(0, longest);
  const found = search(await localeOfRoute(), await getDirectory(), asked);
  return (
    <SearchPage asked={asked}>
      {asked.trim() !== '' && (found.length > 0 ? <Results found={found} /> : <NothingFound />)}
    </SearchPage>
  );
}
