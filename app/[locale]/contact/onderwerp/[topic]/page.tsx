import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import Answer from '@/components/Answer';
import DirectoryFrame from '@/components/DirectoryFrame';
import { dutchTag } from '@/components/Dutch';
import PageCards from '@/components/PageCards';
import { getPage } from '@/lib/content/pages';
import { topicKeys, topics } from '@/lib/content/vocabulary';
import { topicSlug } from '@/lib/directory/addresses';
import { whoHandles } from '@/lib/directory/people';
import { plainWords } from '@/lib/i18n/plainWords';
import { localeOfRoute } from '@/lib/route';
import { directoryMetadata } from '@/lib/site';

type Props = PageProps<'/[locale]/contact/onderwerp/[topic]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return topicKeys.map((key) => ({ topic: topics[key].slug }));
}

async function topicOf(params: Props['params']) {
  const { topic } = await params;
  return topicKeys.find((key) => topics[key].slug === topic) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await topicOf(params);
  const t = await getTranslations();
  const title = t.markup(`topics.${topic}`, plainWords);
  return directoryMetadata(topicSlug(topic), `${t('nav.contact')}: ${title}`, t('page.whoToAsk'));
}

/** Who handles a topic, and the page that explains it. */
export default async function TopicPage({ params }: Props) {
  const topic = await topicOf(params);
  const t = await getTranslations();
  const { page } = topics[topic];
  return (
    <DirectoryFrame slug={topicSlug(topic)} title={t.rich(`topics.${topic}`, dutchTag)}>
      <h2 className="mt-4">{t('page.whoToAsk')}</h2>
      <Answer answer={whoHandles(topic)} nobody="person.viaCoordinator" />
      {page && (
        <section aria-labelledby="next" className="print:hidden">
          <h2 id="next">{t('page.readNext')}</h2>
          <PageCards pages={[getPage(await localeOfRoute(), page)]} />
        </section>
      )}
    </DirectoryFrame>
  );
}
