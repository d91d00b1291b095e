import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { personSlug } from '@/lib/addresses/directory';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { partnersOf } from '@/lib/directory/answers';
import type { Entry } from '@/lib/directory/schema';
import { useDirectory } from '@/lib/directory/use';
import Confirmation from './Confirmation';
import Dutch from './Dutch';
import Email from './Email';
import Facts from './Facts';
import Icon from './Icon';
import Period from './Period';
import Phone from './Phone';
import TopicList from './TopicList';

type Props = {
  person: Entry;
  /** The keys of the topics to name, where they are not all of the person's. */
  topics?: string[];
  /** Topics that nobody has and that come to this person as coordinator. */
  unassigned?: string[];
  /** Whether to name also what is not known, as the directory does. */
  complete?: boolean;
  /** Whether this is the person's own page, which says the name above. */
  alone?: boolean;
};

/** Who somebody is, what they do, when, and how to write to them. */
export default function PersonCard({ person, unassigned = [], complete, alone, ...props }: Props) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const { slug, name, days, phone, email, away, sentences, confirmation } = person;
  const topics = props.topics ?? person.topics.map(({ key }) => key);
  const partners = partnersOf(useDirectory(), person);
  const working = days ? format.list(days.map(({ label }) => label)) : t('person.askUs');
  return (
    <section id={slug} aria-labelledby={`${alone ? 'function' : 'name'}-${slug}`} className="card">
      {!alone && (
        <h3 id={`name-${slug}`} className="mt-0">
          <a href={pathOf(locale, personSlug(slug))} className="inline-flex min-h-11 items-center">
            <Dutch>{name}</Dutch>
          </a>
        </h3>
      )}
      <p id={`function-${slug}`} className="my-0">
        {person.function.label}
      </p>
      {away.map((period) => (
        <div key={period.from} className="aside my-3">
          <Period period={period} />
        </div>
      ))}
      <Facts
        facts={[
          topics.length > 0 && [t('person.topics'), <TopicList key="topics" topics={topics} />],
          (complete || days !== null) && [t('person.days'), working],
          sentences.languages !== null && [t('person.languages'), sentences.languages],
          phone !== null && [t('contact.phone'), <Phone key="phone" number={phone} />],
          complete === true &&
            partners.length > 0 && [
              t('person.partner'),
              <Dutch key="partners">{partners.join(', ')}</Dutch>,
            ],
        ]}
      />
      {unassigned.length > 0 && (
        <div className="aside my-3">
          <TopicList topics={unassigned} />
          <p className="my-0 text-base">{t('person.viaCoordinator')}</p>
        </div>
      )}
      <a href={`mailto:${email}`} className="button">
        <Icon name="contact" className="size-6" />
        <span className="min-w-0">
          <span className="block strong">{t('person.send')}</span>
          <Email address={email} />
        </span>
      </a>
      <Confirmation confirmation={confirmation} />
    </section>
  );
}
