import { createTranslator, type Messages } from 'next-intl';
import { personSlug } from '../addresses/directory';
import { pathOf, schemaFile } from '../addresses/fixed.mjs';
import { named } from '../addresses/menu';
import { organisation, records } from '../content/documents';
import { idOf, idOfFile } from '../content/ids';
import { getPage } from '../content/pages';
import type { Away } from '../content/schema';
import { getTopic, type Topic, topics, withoutMarks, wordsFor } from '../content/topics';
import { formatDay } from '../i18n/dates';
import { type Locale, languages } from '../i18n/languages';
import { siteUrl } from '../siteUrl.mjs';
import { today } from '../today.mjs';
import { type Absent, absenceKey, upcoming } from './absence';
import { type Dated, lastChange } from './calendar';
import { confirmationStatus } from './confirmation';
import { coordinator, groups, type Person, people } from './people';
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
  const parts = {
    organisation: organisationOf(phrases),
    topics: topics.map((topic) => topicOf(phrases, topic)),
    people: people.map((person) => entryOf(phrases, person)),
    removed: Object.entries(records).flatMap(([id, { kind, modified, removed }]) =>
      removed && kind !== 'organisation' ? { id, kind, modified } : [],
    ),
  };
  const all = [parts.organisation, ...parts.topics, ...parts.people, ...parts.removed];
  return {
    $schema: siteUrl + schemaFile,
    version: '1.0',
    modified:
      all
        .map(({ modified }) => modified)
        .sort()
        .at(-1) ?? today(),
    language: languages[locale].lang,
    ...parts,
  };
}

/** The day on which what is said of something last changed: its facts, or by the passing of a date. */
function modifiedOf(id: string, dated: Dated = {}): string {
  const changed = records[id]?.modified ?? today();
  const passed = lastChange(today(), dated) ?? changed;
  return [changed, passed].sort().at(-1) ?? changed;
}

function organisationOf({ t, locale, day, absence, list }: Phrases): Directory['organisation'] {
  const { name, legalForm, city, address, phone, email, hours, away } = organisation;
  const id = idOf('organisation');
  const open = hours?.map((one) => ({ ...one, day: day(one.day) })) ?? null;
  const closed = upcoming(away).map((period) => absence('service', period));
  const missing = [
    !address && t('contact.address'),
    !phone && t('contact.phone'),
    !hours && t('contact.hours'),
  ].filter((word) => word !== false);
  const howToAsk = getPage(locale, named.contact).description;
  return {
    id,
    modified: modifiedOf(id, { services: [organisation] }),
    name,
    legalForm,
    description: getPage(locale, '').description,
    city,
    address: address ?? null,
    phone: phone ?? null,
    email: email ?? null,
    hours: open,
    page: siteUrl + pathOf(locale, ''),
    closed,
    howToAsk,
    note: [
      ...(open ?? []).map(({ day: { label }, from, until }) => `${label} ${from}–${until}`),
      ...closed.map(({ text }) => text),
      ...(missing.length > 0 ? [`${list(missing)}: ${t('contact.unknown')}`] : []),
    ].join('\n'),
  };
}

function topicOf(phrases: Phrases, topic: Topic): Directory['topics'][number] {
  const { locale } = phrases;
  const { slug: key, page, partner } = topic;
  const id = idOfFile('topic', topic);
  const own = people.filter((person) => person.topics.includes(key));
  return {
    ...phrases.topic(key),
    id,
    modified: modifiedOf(id),
    description: page ? getPage(locale, page).description : null,
    page: page ? siteUrl + pathOf(locale, page) : null,
    partner: partner ?? null,
    people: (own.length > 0 ? own : [coordinator]).map(({ slug }) => slug),
    viaCoordinator: own.length === 0,
    groups: groups
      .map((group) => getPage(locale, `${named.groups}/${group}`))
      .filter(({ topics: asked }) => asked?.includes(key))
      .map(({ slug, title }) => ({ page: siteUrl + pathOf(locale, slug), label: title })),
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
function nameParts({ name, familyName }: Person): { givenName: string; familyName: string } {
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
