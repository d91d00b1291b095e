import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import DirectoryFrame from '@/components/DirectoryFrame';
import JsonLd from '@/components/JsonLd';
import KeepPerson from '@/components/KeepPerson';
import NoEmail from '@/components/NoEmail';
import PersonCard from '@/components/PersonCard';
import PersonName from '@/components/PersonName';
import { personSlug } from '@/lib/addresses/directory';
import { findPerson } from '@/lib/directory/answers';
import { personLd } from '@/lib/directory/jsonld';
import { people } from '@/lib/directory/people';
import { published } from '@/lib/directory/publish';
import { getDirectory } from '@/lib/directory/use';
import { directoryMetadata } from '@/lib/metadata';

type Props = PageProps<'/[locale]/contact/[person]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return people.map(({ slug }) => ({ person: slug }));
}

async function personOf(params: Props['params']) {
  return findPerson(await getDirectory(), (await params).person) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, name, function: job } = await personOf(params);
  return directoryMetadata(personSlug(slug), name, job.label);
}

/** Everything about one person, to keep and to pass on. */
export default async function PersonPage({ params }: Props) {
  const person = await personOf(params);
  const slug = personSlug(person.slug);
  return (
    <DirectoryFrame slug={slug} title={<PersonName>{person.name}</PersonName>}>
      <NoEmail slug={slug} about={person.name} person={person} />
      <div className="cards">
        <PersonCard person={person} complete alone />
        <KeepPerson person={person} />
      </div>
      <JsonLd data={personLd(published(await getDirectory()), person.slug)} />
    </DirectoryFrame>
  );
}
