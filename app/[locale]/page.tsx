import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Doors from '@/components/Doors';
import Frame from '@/components/Frame';
import Icon from '@/components/Icon';
import Notice from '@/components/Notice';
import PageLinks from '@/components/PageLinks';
import Prose from '@/components/Prose';
import SearchForm from '@/components/SearchForm';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { named } from '@/lib/addresses/menu';
import { childrenOf, textAttributes } from '@/lib/content/pages';
import { metadataOf } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(await pageOf([]));
}

/** What this service is in two sentences; what a newcomer needs; then the doors for others. */
export default async function HomePage() {
  const page = await pageOf([]);
  const t = await getTranslations('home');
  return (
    <Frame slug="">
      <Notice of={page} />
      <h1 {...textAttributes(page)}>{page.title}</h1>
      <Prose page={page} />
      <SearchForm />
      <a href="#new" className="button">
        <Icon name="newcomer" /> {t('newcomer')}
      </a>
      <section id="new" aria-labelledby="groups">
        <h2 id="groups">{t('groups')}</h2>
        <a href={`${pathOf(page.locale, named.contact)}#people`} className="tap">
          {t('unsure')}
        </a>
        <PageLinks pages={childrenOf(page.locale, named.groups)} />
      </section>
      <section aria-labelledby="help">
        <h2 id="help">{t('help')}</h2>
        <PageLinks pages={childrenOf(page.locale, named.help)} />
      </section>
      <Doors />
    </Frame>
  );
}
