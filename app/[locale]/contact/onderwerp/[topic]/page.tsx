import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import Answer from '@/components/Answer';
import DirectoryFrame from '@/components/DirectoryFrame';
import NoEmail from '@/components/NoEmail';
import PageCards from '@/components/PageCards';
import TopicName from '@/components/TopicName';
import { addressOf, topicSlug } from '@/lib/addresses/directory';
import { getPage } from '@/lib/content/pages';
import { topics, withoutMarks, wordsFor } from '@/lib/content/topics';
import { whoHandles } from '@/lib/directory/answers';
import { getDirectory } from '@/lib/directory/use';
import { sourceLocale } from '@/lib/i18n/languages';
import { directoryMetadata } from '@/lib/metadata';
import { localeOfRoute } from '@/lib/route';

type Props = PageProps<'/[locale]/contact/onderwerp/[topic]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return topics.map((topic) => ({ topic: addressOf(topic) }));
}

async function topicOf(params: Props['params']) {
  const address = (await params).topic;
  return topics.find((topic) => addressOf(topic) === address) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await topicOf(params);
  const t = await getTranslations();
  const title = withoutMarks(wordsFor(topic.words, await localeOfRoute()).text);
  return directoryMetadata(topicSlug(topic), `${t('nav.contact')}: ${title}`, t('page.whoToAsk'));
}

/** Who handles a topic, and the page that explains it. */
export default async function TopicPage({ params }: Props) {
  const topic = await topicOf(params);
  const t = await getTranslations();
  const answer = whoHandles(await getDirectory(), topic.slug);
  const about = withoutMarks(topic.words[sourceLocale]);
  return (
    <DirectoryFrame slug={topicSlug(topic)} title={<TopicName topic={topic.slug} />}>
      <h2 className="my-3">{t('page.whoToAsk')}</h2>
      {answer.people[0] && (
        <NoEmail slug={topicSlug(topic)} about={about} person={answer.people[0]} />
      )}
      <Answer answer={answer} about={about} nobody="person.viaCoordinator" />
      {topic.page && (
        <section aria-labelledby="next" className="print:hidden">
          <h2 id="next">{t('page.readNext')}</h2>
          <PageCards pages={[getPage(await localeOfRoute(), topic.page)]} />
        </section>
      )}
    </DirectoryFrame>
  );
}
