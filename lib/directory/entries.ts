import { createTranslator, type Messages } from 'next-intl';
import { organisation } from '../content/documents';
import { getPage, pathOf } from '../content/pages';
import type { Away } from '../content/schema';
import { topicKeys, topics, type Weekday } from '../content/vocabulary';
import { formatDay } from '../i18n/dates';
import { type Locale, languages } from '../i18n/languages';
import { plainWords } from '../i18n/plainWords';
import { siteUrl } from '../siteUrl';
import { type Absent, absenceSentence } from './absence';
import { fileSlug, personSlug } from './addresses';
import { idOf } from './ids';
import { closed, findPerson, type Person, people, whoHandles } from './people';
import type { Directory, Entry } from './schema';
import { trustOf } from './trust';

/** Words as plain text: the tag of Dutch words is left out. */
type Words = (key: string, values?: Record<string, string>) => string;

const made = new Map<Locale, Promise<Directory>>();

/** The directory in one language; it is made once for each. */
export function directory(locale: Locale): Promise<Directory> {
  const known = made.get(locale);
  if (known) return known;
  const making = import(`../../messages/${locale}.json`).then((words) =>
    directoryOf(locale, words.default),
  );
  made.set(locale, making);
  return making;
}

/**
 * The one list that every export is a view of: all facts, with the words of one language.
 * @param messages the interface words of that language
 */
export function directoryOf(locale: Locale, messages: Messages): Directory {
  const translate = createTranslator({ locale, messages });
  const t: Words = (key, values) =>
    translate.markup(
      key as Parameters<typeof translate.markup>[0],
      {
        ...values,
        ...plainWords,
      } as never,
    );
  const day = (key: Weekday) => ({ key, label: t(`days.${key}`) });
  const { name, legalForm, city, address, phone, email, hours } = organisation;
  return {
    $schema: siteUrl + pathOf(locale, fileSlug('contact.schema.json')),
    language: languages[locale].lang,
    organisation: {
      id: idOf('organisation'),
      name,
      legalForm,
      description: getPage(locale, '').description,
      city,
      address: address ?? null,
      phone: phone ?? null,
      email: email ?? null,
      hours: hours?.map((open) => ({ ...open, day: day(open.day) })) ?? null,
      page: siteUrl + pathOf(locale, ''),
      closed: closed.map((period) => periodOf(t, locale, 'service', period)),
    },
    topics: topicKeys.map((key) => {
      const { page, partner } = topics[key];
      const { people: handlers, viaCoordinator } = whoHandles(key);
      return {
        key,
        label: t(`topics.${key}`),
        id: idOf('topic', key),
        description: page ? getPage(locale, page).description : null,
        page: page ? siteUrl + pathOf(locale, page) : null,
        partner: partner ?? null,
        people: handlers.map(({ id }) => id),
        viaCoordinator,
      };
    }),
    people: people.map((person) => entryOf(t, locale, person)),
  };
}

function entryOf(t: Words, locale: Locale, person: Person): Entry {
  const confirmation = confirmationOf(t, locale, person);
  const days = person.days?.map((key) => ({ key, label: t(`days.${key}`) })) ?? null;
  const away = (person.away ?? []).map((period) => ({
    ...periodOf(t, locale, 'person', period),
    replacedBy: period.replacedBy ?? null,
  }));
  const list = new Intl.ListFormat(languages[locale].lang, { type: 'conjunction' });
  return {
    id: idOf('person', person.id),
    slug: person.id,
    page: siteUrl + pathOf(locale, personSlug(person.id)),
    name: person.name,
    function: { key: person.function, label: t(`functions.${person.function}`) },
    topics: person.topics.map((key) => ({ key, label: t(`topics.${key}`) })),
    days,
    languages: person.languages ?? null,
    phone: person.phone ?? null,
    email: person.email,
    confirmation,
    away,
    note: [
      t('contact.workingDay', {
        day: days ? list.format(days.map(({ label }) => label)) : t('person.askUs'),
      }),
      confirmation.text,
      ...away.map(({ text, replacedBy }) => {
        const name = findPerson(replacedBy ?? '')?.name;
        return name ? `${text}. ${t('person.replacedBy')} ${name}` : text;
      }),
    ].join('\n'),
  };
}

function confirmationOf(t: Words, locale: Locale, person: Person): Entry['confirmation'] {
  const status = trustOf(person);
  const { date = null, by = null } = person.verified ?? {};
  const words = date ? { date: plainDay(locale, date) } : undefined;
  return { status, date, by, text: t(`person.${status}`, words) };
}

function periodOf(t: Words, locale: Locale, who: Absent, period: Away) {
  const { from, until, reason } = period;
  const days = { from: plainDay(locale, from), until: plainDay(locale, until) };
  const label = t(`reasons.${reason}`);
  return {
    from,
    until,
    reason: { key: reason, label },
    text: `${t(absenceSentence(who, period), days)} (${label})`,
  };
}

/** A day in words; the marks that keep it together on a page do not belong in a file. */
function plainDay(locale: Locale, day: string): string {
  return formatDay(locale, day).replace(/[\u2066-\u2069]/g, '');
}
