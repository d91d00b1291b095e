import { personSlug } from '../addresses/directory';
import { pathOf } from '../addresses/fixed.mjs';
import { idOfFile } from '../content/ids';
import { topics } from '../content/topics';
import { formatDay } from '../i18n/dates';
import { siteUrl } from '../siteUrl.mjs';
import { upcoming } from './absence';
import { confirmationStatus } from './confirmation';
import { modifiedOf } from './modified';
import { coordinator, type Person, people } from './people';
import type { Phrases } from './phrases';
import type { Entry } from './schema';

/** One person, with the words of one language, for every view. */
export function entryOf(phrases: Phrases, person: Person): Entry {
  const { t, locale } = phrases;
  const confirmation = confirmationOf(phrases, person);
  const days = person.days?.map(phrases.day) ?? null;
  const spoken = person.languages && phrases.list(person.languages.map(phrases.language));
  const workingDay = t('contact.workingDay', {
    day: days ? phrases.list(days.map(({ label }) => label)) : t('person.askUs'),
  });
  const away = upcoming(person.away).map((period) => ({
    ...phrases.absence('person', period),
    replacedBy: period.replacedBy ?? null,
  }));
  const absences = away.map(({ text, replacedBy }) => {
    const name = people.find(({ slug }) => slug === replacedBy)?.name;
    return name ? `${text}. ${t('person.replacedBy')} ${name}` : text;
  });
  const id = idOfFile('person', person);
  const own = person.topics.map(phrases.topic);
  const others = person === coordinator ? unassigned.map(phrases.topic) : [];
  const modified = modifiedOf(id, { people: [person] });
  const labels = (of: typeof own) => phrases.list(of.map(({ label }) => label));
  return {
    id,
    modified,
    slug: person.slug,
    page: siteUrl + pathOf(locale, personSlug(person.slug)),
    name: person.name,
    ...nameParts(person),
    function: { key: person.function, label: t(`functions.${person.function}`) },
    topics: own,
    topicsViaCoordinator: others,
    days,
    languages: person.languages ?? null,
    phone: person.phone ?? null,
    email: person.email,
    confirmation,
    away,
    note: [
      `${t('person.topics')}: ${labels(own)}`,
      ...(others.length > 0 ? [`${labels(others)}: ${t('person.viaCoordinator')}`] : []),
      workingDay,
      ...(spoken ? [`${t('person.languages')}: ${spoken}`] : []),
      confirmation.text,
      ...absences,
      t('contact.asOf', { date: formatDay(locale, modified) }),
    ].join('\n'),
    sentences: {
      workingDay,
      languages: spoken ?? null,
      absences,
      viaCoordinator: t('person.viaCoordinator'),
    },
  };
}

/** What nobody handles: the coordinator is asked. */
const unassigned = topics
  .map(({ slug }) => slug)
  .filter((topic) => !people.some((person) => person.topics.includes(topic)));

/** A name in two parts, as address books want it: of one word, or what the file says, else by the first space. */
export function nameParts({ name, familyName }: Pick<Person, 'name' | 'familyName'>): {
  givenName: string;
  familyName: string;
} {
  if (familyName !== undefined)
    return { givenName: name.replace(familyName, '').replace(/\s+/g, ' ').trim(), familyName };
  const [givenName = '', ...family] = name.split(' ');
  return { givenName, familyName: family.join(' ') };
}

function confirmationOf({ t, locale }: Phrases, person: Person): Entry['confirmation'] {
  const status = confirmationStatus(person);
  const { date = null, by = null } = person.verified ?? {};
  const words = date ? { date: formatDay(locale, date) } : undefined;
  return { status, date, by, text: t(`person.${status}`, words) };
}
