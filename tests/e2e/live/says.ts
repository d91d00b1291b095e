import { expect } from '@playwright/test';
import {
  daySlug,
  groupSlug,
  personSlug,
  sheetSlug,
  topicSlug,
} from '../../../lib/addresses/directory';
import { pathOf } from '../../../lib/addresses/fixed.mjs';
import { named } from '../../../lib/addresses/menu';
import type { Locale } from '../../../lib/i18n/languages';
import { weekdays } from '../../../lib/vocabulary';
import {
  confirmationOf,
  coordinator,
  groups,
  isLarge,
  isMarkdown,
  list,
  nameOf,
  pageFacts,
  people,
  topics,
  whoHandles,
  wordsOf,
} from '../live';
import type { Seen } from '../look';

type Person = (typeof people)[number];

/** What a page must say and where it must lead, by its slug, as the files of `content/` have it. */
const rules = new Map<string, (locale: Locale, seen: Seen) => void>([
  [named.home, saysHome],
  [named.contact, saysContact],
  [sheetSlug, saysSheet],
  ...topics.map((topic) =>
    rule(topicSlug(topic), (locale, seen) => saysTopic(topic, locale, seen)),
  ),
  ...groups.map((group) =>
    rule(groupSlug(group), (locale, seen) => saysGroup(group, locale, seen)),
  ),
  ...weekdays.map((day) => rule(daySlug(day), (locale, seen) => saysDay(day, locale, seen))),
  ...people.map((one) =>
    rule(personSlug(one.slug), (locale, seen) => saysPerson(one, locale, seen)),
  ),
]);

function rule(slug: string, says: (locale: Locale, seen: Seen) => void) {
  return [slug, says] as const;
}

/** Fails when a page does not say what the files of `content/` say. */
export function expectSays(slug: string, locale: Locale, seen: Seen): void {
  rules.get(slug)?.(locale, seen);
  if (!isMarkdown(slug) || slug === named.home) return;
  leadsOn(slug, locale, seen);
  if (slug !== named.contact) saysWhoToAsk(slug, locale, seen);
}

const slugsOf = (some: Person[]) => some.map(({ slug }) => slug).sort();
const peopleOn = ({ people }: Seen) => Object.keys(people);
const groupPage = (group: string) => `${named.groups}/${group}`;

/** A person with everything or, among several of a large service, their days. */
function expectPerson(person: Person, locale: Locale, seen: Seen, among = 1): void {
  const words = wordsOf(locale);
  const card = seen.people[person.slug] ?? '';
  for (const day of person.days ?? []) expect(card, person.slug).toContain(words.days[day]);
  if (isLarge && among > 1) {
    expect(seen.links).toContain(pathOf(locale, personSlug(person.slug)));
    return;
  }
  expect(
    seen.links.some((link) => link.startsWith(`mailto:${person.email}?`)),
    person.slug,
  ).toBe(true);
  expect(card).toContain(confirmationOf(locale, person.slug));
}

function saysHome(locale: Locale, { links }: Seen): void {
  for (const group of groups) expect(links).toContain(pathOf(locale, groupPage(group)));
  expect(links).toContain(pathOf(locale, named.contact));
  expect(links).toContain(pathOf(locale, named.schools));
}

function saysContact(locale: Locale, seen: Seen): void {
  const slugs = [
    ...topics.map(topicSlug),
    ...groups.map(groupSlug),
    ...weekdays.map(daySlug),
    sheetSlug,
    'data/contact.vcf',
    'data/contact.xlsx',
  ];
  for (const slug of slugs) expect(seen.links, slug).toContain(pathOf(locale, slug));
  for (const person of people) expectPerson(person, locale, seen, people.length);
  expect(peopleOn(seen).sort()).toEqual(slugsOf(people));
}

function saysSheet(locale: Locale, { text }: Seen): void {
  for (const { name, email, slug } of people)
    for (const words of [name, email, confirmationOf(locale, slug)]) expect(text).toContain(words);
}

function saysTopic(topic: (typeof topics)[number], locale: Locale, seen: Seen): void {
  const { asked, nobody } = whoHandles(topic.slug);
  expect(seen.title).toBe(nameOf(topic, locale));
  expect(seen.text.includes(wordsOf(locale).person.viaCoordinator)).toBe(nobody);
  expect(peopleOn(seen).sort()).toEqual(slugsOf(asked));
  for (const person of asked) expectPerson(person, locale, seen, asked.length);
  if (topic.page) expect(seen.links).toContain(pathOf(locale, topic.page));
}

function saysGroup(group: string, locale: Locale, seen: Seen): void {
  saysWhoToAsk(groupPage(group), locale, seen);
  expect(seen.links).toContain(pathOf(locale, groupPage(group)));
}

function saysDay(day: (typeof weekdays)[number], locale: Locale, seen: Seen): void {
  const { contact } = wordsOf(locale);
  const working = people.filter((person) => person.days?.includes(day));
  const asked = working.length > 0 ? working : [coordinator];
  const unknown = people.filter((person) => !person.days && !asked.includes(person));
  expect(seen.text.includes(contact.nobody)).toBe(working.length === 0);
  expect(seen.headings.includes(contact.unknownDays)).toBe(unknown.length > 0);
  // First who is asked, then whose days nobody knows.
  const shown = peopleOn(seen);
  expect(shown.slice(0, asked.length).sort()).toEqual(slugsOf(asked));
  expect(shown.slice(asked.length).sort()).toEqual(slugsOf(unknown));
  for (const person of asked) expectPerson(person, locale, seen, asked.length);
}

function saysPerson(person: Person, locale: Locale, seen: Seen): void {
  const words = wordsOf(locale);
  expect(seen.title).toBe(person.name);
  expectPerson(person, locale, seen);
  const card = seen.people[person.slug] ?? '';
  expect(card).toContain(words.functions[person.function]);
  if (!person.days) expect(card).toContain(words.person.askUs);
  for (const topic of topics.filter(({ slug }) => person.topics.includes(slug))) {
    expect(card).toContain(nameOf(topic, locale));
    if (topic.page) expect(seen.links).toContain(pathOf(locale, topic.page));
  }
  for (const version of ['vcf', 'v4.vcf'])
    expect(seen.links).toContain(pathOf(locale, `data/${person.slug}.${version}`));
}

/** Where a text of an editor leads on: to the pages in its folder, and to what they chose to read next. */
function leadsOn(slug: string, locale: Locale, { links }: Seen): void {
  const below = list.pages.filter((page) => page.startsWith(`${slug}/`) && isMarkdown(page));
  const direct = below.filter((page) => !page.slice(slug.length + 1).includes('/'));
  for (const page of [...direct, ...(pageFacts(slug).next ?? [])])
    expect(links, `${locale}/${slug}`).toContain(pathOf(locale, page));
}

/** Whom to ask about the topics of a page; of a large service each topic leads to them. */
function saysWhoToAsk(slug: string, locale: Locale, seen: Seen): void {
  const words = wordsOf(locale);
  const { topics: keys = [] } = pageFacts(slug);
  if (keys.length === 0) return;
  expect(seen.headings).toContain(words.page.whoToAsk);
  for (const topic of topics.filter((one) => keys.includes(one.slug))) {
    expect(seen.text).toContain(nameOf(topic, locale));
    const { asked, nobody } = whoHandles(topic.slug);
    if (nobody) expect(seen.text).toContain(words.person[isLarge ? 'viaCoordinator' : 'nobodyYet']);
    if (isLarge) expect(seen.links).toContain(pathOf(locale, topicSlug(topic)));
    else for (const person of asked) expectPerson(person, locale, seen);
  }
}
