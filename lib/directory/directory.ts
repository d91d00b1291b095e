import { createTranslator, type Messages } from 'next-intl';
import { fileSlug, personSlug } from '../addresses/directory';
import { pathOf } from '../addresses/fixed.mjs';
import { organisation } from '../content/documents';
import { getPage } from '../content/pages';
import type { Away } from '../content/schema';
import { getTopic, topics, withoutMarks, wordsFor } from '../content/topics';
import { formatDay } from '../i18n/dates';
import { type Locale, languages } from '../i18n/languages';
import { siteUrl } from '../siteUrl.mjs';
import { today } from '../today.mjs';
import { type Absent, absenceKey, upcoming } from './absence';
import { confirmationStatus } from './confirmation';
import { idOf } from './ids';
import { coordinator, type Person, people } from './people';
import type { Directory, Entry } from './schema';

const made = new WeakMap<object, { day: string; directory: Directory }>();

/**
 * The one list that every view is made of, on pages and in files: all facts, with the words of one
 * language. It is made once a day for each language.
 * @param messages the interface words of that language
 */
export function directoryOf(locale: Locale, messages: Messages): Directory {
  const known = made.get(messages);
  if (known?.day === today()) return known.directory;
  const directory = make(locale, messages);
  made.set(messages, { day: today(), directory });
  return directory;
}

function make(locale: Locale, messages: Messages): Directory {
  const phrases = phrasesOf(locale, messages);
  const { name, legalForm, city, address, phone, email, hours, away } = organisation;
  const entries = people.map((person) => entryOf(phrases, person));
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
      hours: hours?.map((open) => ({ ...open, day: phrases.day(open.day) })) ?? null,
      page: siteUrl + pathOf(locale, ''),
      closed: upcoming(away).map((period) => phrases.absence('service', period)),
    },
    topics: topics.map(({ slug: key, page, partner }) => {
      const own = people.filter((person) => person.topics.includes(key));
      return {
        ...phrases.topic(key),
        id: idOf('topic', key),
        description: page ? getPage(locale, page).description : null,
        page: page ? siteUrl + pathOf(locale, page) : null,
        partner: partner ?? null,
        people: (own.length > 0 ? own : [coordinator]).map(({ slug }) => slug),
        viaCoordinator: own.length === 0,
      };
    }),
    people: entries,
  };
}

type Phrases = ReturnType<typeof phrasesOf>;

/** The words of one language, and what is said with them. */
function phrasesOf(locale: Locale, messages: Messages) {
  const t = createTranslator({ locale, messages });
  const { lang } = languages[locale];
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const absence = (who: Absent, { from, until, reason }: Away) => {
    const label = t(`reasons.${reason}`);
    const days = { from: formatDay(locale, from), until: formatDay(locale, until) };
    const text = `${t(absenceKey(who, { from, until }), days)} (${label})`;
    return { from, until, reason: { key: reason, label }, text };
  };
  return {
    t,
    locale,
    absence,
    list: (words: string[]) => list.format(words),
    day: (key: keyof Messages['days']) => ({ key, label: t(`days.${key}`) }),
    topic: (key: string) => ({
      key,
      label: withoutMarks(wordsFor(getTopic(key).words, locale).text),
    }),
    language: (code: string) => names.of(code) ?? code,
  };
}

function entryOf(phrases: Phrases, person: Person): Entry {
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
  return {
    id: idOf('person', person.slug),
    slug: person.slug,
    page: siteUrl + pathOf(locale, personSlug(person.slug)),
    name: person.name,
    function: { key: person.function, label: t(`functions.${person.function}`) },
    topics: person.topics.map(phrases.topic),
    days,
    languages: person.languages ?? null,
    phone: person.phone ?? null,
    email: person.email,
    confirmation,
    away,
    note: [
      workingDay,
      ...(spoken ? [`${t('person.languages')}: ${spoken}`] : []),
      confirmation.text,
      t('contact.asOf', { date: formatDay(locale, today()) }),
      ...away.map(({ text, replacedBy }) => {
        const name = people.find(({ slug }) => slug === replacedBy)?.name;
        return name ? `${text}. ${t('person.replacedBy')} ${name}` : text;
      }),
    ].join('\n'),
    sentences: { workingDay, languages: spoken ?? null },
  };
}

function confirmationOf({ t, locale }: Phrases, person: Person): Entry['confirmation'] {
  const status = confirmationStatus(person);
  const { date = null, by = null } = person.verified ?? {};
  const words = date ? { date: formatDay(locale, date) } : undefined;
  return { status, date, by, text: t(`person.${status}`, words) };
}
