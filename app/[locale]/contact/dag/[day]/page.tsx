import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import Answer from '@/components/Answer';
import DirectoryFrame from '@/components/DirectoryFrame';
import NoEmail from '@/components/NoEmail';
import People from '@/components/People';
import { dayNames, daySlug } from '@/lib/addresses/directory';
import { whoWorks } from '@/lib/directory/answers';
import { getDirectory } from '@/lib/directory/use';
import { directoryMetadata } from '@/lib/metadata';
import { weekdays } from '@/lib/vocabulary';
import dutch from '@/messages/nl.json';

type Props = PageProps<'/[locale]/contact/dag/[day]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return weekdays.map((day) => ({ day: dayNames[day] }));
}

async function dayOf(params: Props['params']) {
  const { day } = await params;
  return weekdays.find((key) => dayNames[key] === day) ?? notFound();
}

async function titleOf(params: Props['params']) {
  const t = await getTranslations();
  return t('contact.workingDay', { day: t(`days.${await dayOf(params)}`) });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('page');
  return directoryMetadata(daySlug(await dayOf(params)), await titleOf(params), t('whoToAsk'));
}

/** Who works on a day, and of whom that is not known. */
export default async function DayPage({ params }: Props) {
  const day = await dayOf(params);
  const t = await getTranslations();
  const { unknown, ...answer } = whoWorks(await getDirectory(), day);
  return (
    <DirectoryFrame slug={daySlug(day)} title={await titleOf(params)}>
      <h2 className="my-3">{t('page.whoToAsk')}</h2>
      {answer.people[0] && (
        <NoEmail slug={daySlug(day)} about={dutch.days[day]} person={answer.people[0]} />
      )}
      <Answer answer={answer} nobody="contact.nobody" />
      {unknown.length > 0 && (
        <section aria-labelledby="unknown">
          <h2 id="unknown">{t('contact.unknownDays')}</h2>
          <People people={unknown} />
        </section>
      )}
    </DirectoryFrame>
  );
}
