import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Doors from '@/components/Doors';
import Frame from '@/components/Frame';
import Notice from '@/components/Notice';
import PageCards from '@/components/PageCards';
import Prose from '@/components/Prose';
import { named } from '@/lib/addresses/menu';
import { childrenOf, textAttributes } from '@/lib/content/pages';
import { metadataOf } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(await pageOf([]));
}

/** What this service is in two sentences, then three doors. */
export default async function HomePage() {
  const page = await pageOf([]);
  const t = await getTranslations('home');
  return (
    <Frame slug="">
      <h1 className="mt-6" {...textAttributes(page)}>
        {page.title}
      </h1>
      <Notice page={page} />
      <Prose page={page} className="text-xl" />
      <Doors />
      <section id="new" aria-labelledby="groups">
        <h2 id="groups">{t('groups')}</h2>
        <PageCards pages={childrenOf(page.locale, named.groups)} />
      </section>
      <section aria-labelledby="help">
        <h2 id="help">{t('help')}</h2>
        <PageCards pages={childrenOf(page.locale, named.help)} />
      </section>
    </Frame>
  );
}
