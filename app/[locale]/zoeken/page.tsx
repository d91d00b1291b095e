import type { Metadata } from 'next';
import SearchPage from '@/components/SearchPage';
import { searchMetadata } from '@/lib/metadata';

export function generateMetadata(): Promise<Metadata> {
  return searchMetadata();
}

/** The field for a word, and everything from A to Z; with a word in the address `antwoord` answers. */
export default function Search() {
  return <SearchPage />;
}
