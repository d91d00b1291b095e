import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { personSlug } from '@/lib/addresses/directory';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { confirmedPhone, partnersOf } from '@/lib/directory/answers';
import { isUnconfirmed } from '@/lib/directory/confirmation';
import type { Entry } from '@/lib/directory/schema';
import { useDirectory } from '@/lib/directory/use';
import Confirmation from './Confirmation';
import Dutch from './Dutch';
import Facts from './Facts';
import MailButton from './MailButton';
import Period from './Period';
import PersonName from './PersonName';
import Phone from './Phone';
import PhoneButton from './PhoneButton';
import TopicList from './TopicList';

type Props = {
  person: Entry;
  /** The keys of the topics to name, where they are not all of the person's. */
  topics?: string[];
  /** Topics that nobody has and that come to this person as coordinator. */
  unassigned?: string[];
  /** Whether to name also what is not known, as the directory does. */
  complete?: boolean;
  /** What the reader reads about, in Dutch. */
  about?: string;
  /** Whether this is the person's own page, which says the name above. */
  alone?: boolean;
};

/** Who somebody is, what they do, when, and how to write to them. */
export default function PersonCard({ person, ...props }: Props) {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const { slug, name, days, phone, email, away, sentences, confirmation } = person;
  const { complete, about, alone } = props;
  const topics = props.topics ?? person.topics.map(({ key }) => key);
  const open = alone ? person.topicsViaCoordinator.map(({ key }) => key) : [];
  const unassigned = props.unassigned ?? open;
  const confirmed = confirmedPhone(person);
  const partners = partnersOf(useDirectory(), person);
  const working = days ? format.list(days.map(({ label }) => label)) : t('person.askUs');
  return (
    <section id={slug} aria-labelledby={`${alone ? 'function' : 'name'}-${slug}`} className="card">
      {!alone && (
        <h3 id={`name-${slug}`}>
          <a href={pathOf(locale, personSlug(slug))} className="tap">
            <PersonName>{name}</PersonName>
          </a>
        </h3>
      )}
      <p id={alone ? `function-${slug}` : undefined} className="my-0">
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
          phone !== null &&
            phone !== confirmed && [t('contact.phone'), <Phone key="phone" number={phone} />],
          complete === true &&
            partners.length > 0 && [
              t('person.partner'),
              <Dutch key="partners">{partners.join(', ')}</Dutch>,
            ],
        ]}
      />
      {unassigned.length > 0 && (
        <section className="aside my-3">
          <TopicList topics={unassigned} />
          <p className="my-0">{t('person.nobodyYet')}</p>
        </section>
      )}
      {confirmed && <PhoneButton number={confirmed} />}
      <MailButton address={email} about={about} />
      <Confirmation confirmation={confirmation} />
      {isUnconfirmed(person) && <p>{t('person.careful')}</p>}
    </section>
  );
}
