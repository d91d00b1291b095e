import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import DirectoryFrame from '@/components/DirectoryFrame';
import PageCards from '@/components/PageCards';
import WhoToAsk from '@/components/WhoToAsk';
import { groupSlug } from '@/lib/addresses/directory';
import { named } from '@/lib/addresses/menu';
import { getPage, textAttributes } from '@/lib/content/pages';
import { groups } from '@/lib/directory/people';
import { sourceLocale } from '@/lib/i18n/languages';
import { directoryMetadata } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

type Props = PageProps<'/[locale]/contact/groep/[group]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return groups.map((group) => ({ group }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { group } = await params;
  const { title } = await pageOf([named.groups, group]);
  const t = await getTranslations();
  return directoryMetadata(groupSlug(group), `${t('nav.contact')}: ${title}`, t('page.whoToAsk'));
}

/** Who helps people in one situation, and the page about that situation. */
export default async function GroupPage({ params }: Props) {
  const { group } = await params;
  const page = await pageOf([named.groups, group]);
  const t = await getTranslations('page');
  return (
    <DirectoryFrame
      slug={groupSlug(group)}
      title={<span {...textAttributes(page)}>{page.title}</span>}
    >
      <WhoToAsk
        topics={page.topics ?? []}
        slug={groupSlug(group)}
        about={getPage(sourceLocale, page.slug).title}
      />
      <section aria-labelledby="next" className="print:hidden">
        <h2 id="next">{t('readNext')}</h2>
        <PageCards pages={[page]} />
      </section>
    </DirectoryFrame>
  );
}
