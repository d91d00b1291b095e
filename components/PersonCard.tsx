import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/content/pages';
import type { Topic } from '@/lib/content/vocabulary';
import { personSlug } from '@/lib/directory/addresses';
import { type Person, partnersOf } from '@/lib/directory/people';
import Confirmation from './Confirmation';
import Dutch from './Dutch';
import Email from './Email';
import Icon from './Icon';
import Period from './Period';
import Phone from './Phone';
import TopicList from './TopicList';

type Props = {
  person: Person;
  /** The topics to name: all of the person's, or those that matter on this page. */
  topics: readonly Topic[];
  /** Topics that nobody has and that come to this person as coordinator. */
  unassigned?: readonly Topic[];
  /** Whether to name also what is not known, as the directory does. */
  complete?: boolean;
  /** Whether this is the person's own page, which says the name above. */
  alone?: boolean;
};

/** Who somebody is, what they do, when, and how to write to them. */
export default function PersonCard(props: Props) {
  const { person, topics, unassigned = [], complete, alone } = props;
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const partners = partnersOf(person);
  return (
    <section
      id={person.id}
      aria-labelledby={`${alone ? 'function' : 'name'}-${person.id}`}
      className="card"
    >
      {!alone && (
        <h3 id={`name-${person.id}`} className="mt-0">
          <a
            href={pathOf(locale, personSlug(person.id))}
            className="inline-flex min-h-11 items-center"
          >
            <Dutch>{person.name}</Dutch>
          </a>
        </h3>
      )}
      <p id={`function-${person.id}`} className="my-0">
        {t(`functions.${person.function}`)}
      </p>
      {person.away?.map((period) => (
        <div key={period.from} className="aside my-3">
          <Period period={period} who="person" />
        </div>
      ))}
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
        {person.languages && (
          <>
            <dt>{t('person.languages')}</dt>
            <dd>
              {format.list(
                person.languages.map((code) => format.displayName(code, { type: 'language' })),
              )}
            </dd>
          </>
        )}
        {person.phone && (
          <>
            <dt>{t('contact.phone')}</dt>
            <dd>
              <Phone number={person.phone} />
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
      <Confirmation person={person} />
    </section>
  );
}
