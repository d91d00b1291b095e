import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import DirectoryFrame from '@/components/DirectoryFrame';
import Dutch from '@/components/Dutch';
import JsonLd from '@/components/JsonLd';
import KeepPerson from '@/components/KeepPerson';
import PersonCard from '@/components/PersonCard';
import { personSlug } from '@/lib/directory/addresses';
import { directory } from '@/lib/directory/entries';
import { personLd } from '@/lib/directory/jsonld';
import { findPerson, people } from '@/lib/directory/people';
import { localeOfRoute } from '@/lib/route';
import { directoryMetadata } from '@/lib/site';

type Props = PageProps<'/[locale]/contact/[person]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return people.map(({ id }) => ({ person: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = findPerson((await params).person) ?? notFound();
  const t = await getTranslations('functions');
  return directoryMetadata(personSlug(person.id), person.name, t(person.function));
}

/** Everything about one person, to keep and to pass on. */
export default async function PersonPage({ params }: Props) {
  const person = findPerson((await params).person) ?? notFound();
  const data = await directory(await localeOfRoute());
  const entry = data.people.find(({ slug }) => slug === person.id) ?? notFound();
  return (
    <DirectoryFrame slug={personSlug(person.id)} title={<Dutch>{person.name}</Dutch>}>
      <div className="mt-4 grid gap-3 sm:grid-cols-2">
        <PersonCard person={person} topics={person.topics} complete alone />
        <KeepPerson id={person.id} />
      </div>
      <JsonLd data={personLd(data, entry)} />
    </DirectoryFrame>
  );
}
