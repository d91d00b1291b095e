import type { Messages } from 'next-intl';
import { pathOf, schemaFile } from '../addresses/fixed.mjs';
import { named } from '../addresses/menu';
import { organisation, records } from '../content/documents';
import { idOf, idOfFile } from '../content/ids';
import { getPage } from '../content/pages';
import { type Topic, topics } from '../content/topics';
import { type Locale, languages } from '../i18n/languages';
import { siteUrl } from '../siteUrl.mjs';
import { today } from '../today.mjs';
import { upcoming } from './absence';
import { entryOf } from './entry';
import { modifiedOf } from './modified';
import { coordinator, groups, people } from './people';
import { type Phrases, phrasesOf } from './phrases';
import type { Directory } from './schema';

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
