import type { Metadata } from 'next';
import Results from '@/components/Results';
import SearchPage from '@/components/SearchPage';
import { searchMetadata } from '@/lib/metadata';
import { hole } from '@/lib/search/holes';

export function generateMetadata(): Promise<Metadata> {
  return searchMetadata();
}

/** The page of answers: `lib/server/search.ts` fills its holes while the reader waits. */
export default function Answer() {
  return (
    <SearchPage asked={hole('asked')}>
      <Results />
    </SearchPage>
  );
}
