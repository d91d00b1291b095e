import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Article from '@/components/Article';
import LanguageList from '@/components/LanguageList';
import { named } from '@/lib/addresses/menu';
import { metadataOf } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(await pageOf([named.languages]));
}

/** Every language in its own name: the way in for who landed in a language they cannot read. */
export default async function LanguagesPage() {
  const t = await getTranslations('language');
  return (
    <Article page={await pageOf([named.languages])}>
      <nav aria-label={t('choose')} className="my-3">
        <LanguageList slug="" />
      </nav>
    </Article>
  );
}
