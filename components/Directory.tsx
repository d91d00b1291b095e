import { useTranslations } from 'next-intl';
import { topicKeys } from '@/lib/content/vocabulary';
import { people, whoHandles } from '@/lib/directory/people';
import Dutch, { dutchTag } from './Dutch';
import PersonCard from './PersonCard';
import Reach from './Reach';

/** The contact directory: first topic to person, then every person, then the service itself. */
export default function Directory() {
  const t = useTranslations();
  return (
    <>
      <section aria-labelledby="topics">
        <h2 id="topics">{t('contact.topicIndex')}</h2>
        <dl className="rows">
          {topicKeys.map((topic) => {
            const { people: handlers, viaCoordinator } = whoHandles(topic);
            return (
              <div key={topic} className="py-2 sm:grid sm:grid-cols-2 sm:items-center">
                <dt className="strong">{t.rich(`topics.${topic}`, dutchTag)}</dt>
                <dd>
                  {viaCoordinator && <p className="my-0 text-base">{t('person.viaCoordinator')}</p>}
                  <ul className="flex flex-wrap gap-x-5">
                    {handlers.map(({ id, name }) => (
                      <li key={id}>
                        <a href={`#${id}`} className="inline-flex min-h-11 items-center">
                          <Dutch>{name}</Dutch>
                        </a>
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section aria-labelledby="people">
        <h2 id="people">{t('contact.people')}</h2>
        {people.some(({ verified }) => !verified) && <p>{t('contact.unconfirmed')}</p>}
        <div className="grid gap-3 sm:grid-cols-2">
          {people.map((person) => (
            <PersonCard key={person.id} person={person} topics={person.topics} complete />
          ))}
        </div>
      </section>
      <Reach />
    </>
  );
}
