import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { Topic } from '@/lib/content/vocabulary';
import { type Person, partnersOf } from '@/lib/directory/people';
import { formatDay } from '@/lib/i18n/dates';
import Dutch from './Dutch';
import Email from './Email';
import Icon from './Icon';
import TopicList from './TopicList';

type Props = {
  person: Person;
  /** The topics to name: all of the person's, or those that matter on this page. */
  topics: readonly Topic[];
  /** Topics that nobody has and that come to this person as coordinator. */
  unassigned?: readonly Topic[];
  /** Whether to name also what is not known, as the directory does. */
  complete?: boolean;
};

/** Who somebody is, what they do, when, and how to write to them. */
export default function PersonCard({ person, topics, unassigned = [], complete }: Props) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const partners = partnersOf(person);
  return (
    <section id={person.id} aria-labelledby={`name-${person.id}`} className="card">
      <h3 id={`name-${person.id}`} className="mt-0">
        <Dutch>{person.name}</Dutch>
      </h3>
      <p className="my-0">{t(`functions.${person.function}`)}</p>
      <dl className="facts">
        {topics.length > 0 && (
          <>
            <dt>{t('person.topics')}</dt>
            <dd>
              <TopicList topics={topics} />
            </dd>
          </>
        )}
        {(complete || person.days) && (
          <>
            <dt>{t('person.days')}</dt>
            <dd>
              {person.days
                ? format.list(person.days.map((day) => t(`days.${day}`)))
                : t('person.askUs')}
            </dd>
          </>
        )}
        {complete && partners.length > 0 && (
          <>
            <dt>{t('person.partner')}</dt>
            <dd>
              <Dutch>{partners.join(', ')}</Dutch>
            </dd>
          </>
        )}
      </dl>
      {unassigned.length > 0 && (
        <div className="aside my-3">
          <TopicList topics={unassigned} />
          <p className="my-0 text-base">{t('person.viaCoordinator')}</p>
        </div>
      )}
      <a href={`mailto:${person.email}`} className="button">
        <Icon name="contact" className="size-6" />
        <span className="min-w-0">
          <span className="block strong">{t('person.send')}</span>
          <Email address={person.email} />
        </span>
      </a>
      <p className="mt-3 mb-0 text-base">
        {person.verified ? (
          t('person.confirmed', { date: formatDay(locale, person.verified.date) })
        ) : (
          <span className="label">{t('person.unconfirmed')}</span>
        )}
      </p>
    </section>
  );
}
