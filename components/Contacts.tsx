import { useLocale, useTranslations } from 'next-intl';
import { daySlug, groupSlug, sheetSlug } from '@/lib/addresses/directory';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { named } from '@/lib/addresses/menu';
import { getPage, textAttributes } from '@/lib/content/pages';
import { isUnconfirmed } from '@/lib/directory/confirmation';
import { groups } from '@/lib/directory/people';
import { useDirectory } from '@/lib/directory/use';
import { sourceLocale } from '@/lib/i18n/languages';
import { weekdays } from '@/lib/vocabulary';
import ChoiceList from './ChoiceList';
import Closed from './Closed';
import Keep from './Keep';
import NoEmail from './NoEmail';
import People from './People';
import Reach from './Reach';
import SearchForm from './SearchForm';
import TopicIndex from './TopicIndex';

/** The contact directory: find by topic, situation or day; then everybody, then the service itself. */
export default function Contacts() {
  const t = useTranslations();
  const locale = useLocale();
  const { topics, people } = useDirectory();
  const about = getPage(sourceLocale, named.contact).title;
  return (
    <>
      <p className="print:hidden">
        {t('home.partner')}:{' '}
        <a href="#keep" className="tap pe-5">
          {t('contact.keep')}
        </a>{' '}
        <a href={pathOf(locale, sheetSlug)} className="tap">
          {t('contact.sheet')}
        </a>
      </p>
      <SearchForm />
      <Closed />
      <section aria-labelledby="topics">
        <h2 id="topics">{t('contact.topicIndex')}</h2>
        <TopicIndex topics={topics.map(({ key }) => key)} />
      </section>
      <section aria-labelledby="groups">
        <h2 id="groups">{t('contact.groupIndex')}</h2>
        <ChoiceList
          wide
          choices={groups.map((group) => {
            const page = getPage(locale, `${named.groups}/${group}`);
            return { slug: groupSlug(group), words: page.title, ...textAttributes(page) };
          })}
        />
      </section>
      <section aria-labelledby="days">
        <h2 id="days">{t('contact.dayIndex')}</h2>
        <ChoiceList
          choices={weekdays.map((day) => ({ slug: daySlug(day), words: t(`days.${day}`) }))}
        />
      </section>
      <section aria-labelledby="people">
        <h2 id="people">{t('contact.people')}</h2>
        {people.some(isUnconfirmed) && <p>{t('contact.unconfirmed')}</p>}
        {people[0] && <NoEmail slug={named.contact} about={about} person={people[0]} />}
        <People people={people} />
      </section>
      <Keep />
      <Reach />
    </>
  );
}
