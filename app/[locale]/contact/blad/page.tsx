import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import DirectoryFrame from '@/components/DirectoryFrame';
import Reach from '@/components/Reach';
import SheetRow from '@/components/SheetRow';
import TopicIndex from '@/components/TopicIndex';
import { sheetSlug } from '@/lib/addresses/directory';
import { isUnconfirmed } from '@/lib/directory/confirmation';
import { getDirectory } from '@/lib/directory/use';
import { formatDay } from '@/lib/i18n/dates';
import { directoryMetadata } from '@/lib/metadata';
import { localeOfRoute } from '@/lib/route';
import { today } from '@/lib/today.mjs';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return directoryMetadata(sheetSlug, t('contact.sheet'), t('contact.people'));
}

/** Everybody on paper (A4), each with a code that opens their page on a phone. */
export default async function SheetPage() {
  const t = await getTranslations();
  const day = formatDay(await localeOfRoute(), today());
  const { people, topics } = await getDirectory();
  return (
    <DirectoryFrame slug={sheetSlug} title={t('contact.people')}>
      <p>{t('contact.asOf', { date: day })}</p>
      {people.some(isUnconfirmed) && <p>{t('person.careful')}</p>}
      <h2>{t('contact.topicIndex')}</h2>
      <TopicIndex topics={topics.map(({ key }) => key)} />
      <ul className="rows">
        {people.map((person) => (
          <SheetRow key={person.slug} person={person} />
        ))}
      </ul>
      <Reach />
    </DirectoryFrame>
  );
}
