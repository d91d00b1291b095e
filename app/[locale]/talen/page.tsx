import type { Metadata } from 'next';
import Article from '@/components/Article';
import LanguageList from '@/components/LanguageList';
import { metadataOf } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(await pageOf(['talen']));
}

/** Every language in its own name: the way in for who landed in a language they cannot read. */
export default async function LanguagesPage() {
  return (
    <Article page={await pageOf(['talen'])}>
      <nav className="mt-6">
        <LanguageList slug="" />
      </nav>
    </Article>
  );
}
