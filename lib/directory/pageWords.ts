import dutch from '../../messages/nl.json';
import { daySlug, groupSlug, personSlug, sheetSlug, topicSlug } from '../addresses/directory';
import { named } from '../addresses/menu';
import { getPage } from '../content/pages';
import { topics } from '../content/topics';
import { sourceLocale } from '../i18n/languages';
import { weekdays } from '../vocabulary';
import { topicKey } from '../words/files';
import { absenceKey } from './absence';
import { partnersOf, whoHandles, whoWorks } from './answers';
import { isUnconfirmed } from './confirmation';
import { groups } from './people';
import type { Absence, Directory, Entry } from './schema';

/** The block for who cannot mail. */
const noEmail = Object.keys(dutch.noEmail).map((key) => `noEmail.${key}`);

const made = new WeakMap<Directory, Map<string, string[]>>();

/**
 * The keys of the interface words that stand in the main part of each page that the directory makes,
 * by slug. What search engines are told of a page follows from these, and from no other word.
 */
export function pageWords(directory: Directory): Map<string, string[]> {
  const before = made.get(directory);
  if (before) return before;
  const { people, organisation } = directory;
  const closed = organisation.closed.flatMap((period) => absenceWords('service', period));
  const card = (person: Entry) => cardWords(directory, person);
  const pages: [slug: string, keys: string[]][] = [
    [
      sheetSlug,
      [
        ...sheetWords(directory),
        ...topics.map(({ slug }) => topicKey(slug)),
        ...(directory.topics.some((topic) => topic.viaCoordinator)
          ? ['person.viaCoordinator']
          : []),
        ...people.flatMap(rowWords),
        ...(people.some(isUnconfirmed) ? ['person.careful'] : []),
      ],
    ],
    ...topics.map((topic): [string, string[]] => {
      const { people: asked, viaCoordinator } = whoHandles(directory, topic.slug);
      const keys = ['page.whoToAsk', topicKey(topic.slug), ...noEmail, ...asked.flatMap(card)];
      if (viaCoordinator) keys.push('person.viaCoordinator');
      if (topic.page) keys.push('page.readNext');
      return [topicSlug(topic), keys];
    }),
    ...groups.map((group): [string, string[]] => {
      const asked = getPage(sourceLocale, `${named.groups}/${group}`).topics ?? [];
      const answers = asked.map((topic) => whoHandles(directory, topic));
      const keys = ['page.whoToAsk', 'page.readNext', ...noEmail, ...asked.map(topicKey)];
      if (answers.some(({ viaCoordinator }) => viaCoordinator)) keys.push('person.nobodyYet');
      const cards = answers.flatMap((answer) => answer.people.flatMap(shortCardWords));
      return [groupSlug(group), [...keys, ...cards]];
    }),
    ...weekdays.map((day): [string, string[]] => {
      const { people: asked, unknown, viaCoordinator } = whoWorks(directory, day);
      const keys = ['contact.workingDay', `days.${day}`, 'page.whoToAsk', ...noEmail];
      if (viaCoordinator) keys.push('contact.nobody');
      if (unknown.length > 0) keys.push('contact.unknownDays');
      return [daySlug(day), [...keys, ...[...asked, ...unknown].flatMap(card)]];
    }),
    ...people.map((person): [string, string[]] => [
      personSlug(person.slug),
      ['contact.saveOne', 'contact.qr', ...noEmail, ...card(person), ...openWords(person)],
    ]),
  ];
  const bySlug = new Map(pages.map(([slug, keys]) => [slug, [...new Set([...keys, ...closed])]]));
  made.set(directory, bySlug);
  return bySlug;
}

/** What is known of a person, wherever they are named with their data. */
function known(person: Entry): string[] {
  return [
    `functions.${person.function.key}`,
    ...(person.days?.map(({ key }) => `days.${key}`) ?? []),
    ...(person.languages ? ['person.languages'] : []),
    `person.${person.confirmation.status}`,
    ...person.away.flatMap((period) => absenceWords('person', period)),
  ];
}

/** The card on the page of a group, which names the topics itself. */
function shortCardWords(person: Entry): string[] {
  return [
    ...known(person),
    'person.topics',
    'person.send',
    ...(isUnconfirmed(person) ? ['person.careful'] : []),
    ...(person.days ? ['person.days'] : []),
    ...(person.phone ? ['contact.phone'] : []),
  ];
}

/** The whole card: also what is not known. */
function cardWords(directory: Directory, person: Entry): string[] {
  return [
    ...shortCardWords(person),
    ...rowWords(person),
    'person.days',
    ...(partnersOf(directory, person).length > 0 ? ['person.partner'] : []),
  ];
}

/** What nobody handles, on the coordinator's own page. */
function openWords({ topicsViaCoordinator }: Entry): string[] {
  const topics = topicsViaCoordinator.map(({ key }) => topicKey(key));
  return topics.length > 0 ? ['person.nobodyYet', ...topics] : [];
}

/** A person's row of the sheet. */
function rowWords(person: Entry): string[] {
  return [
    ...known(person),
    ...person.topics.map(({ key }) => topicKey(key)),
    ...(person.days ? [] : ['person.askUs']),
  ];
}

function sheetWords({ organisation: { address, phone, hours, email } }: Directory): string[] {
  return [
    'contact.people',
    'contact.sheet',
    'contact.topicIndex',
    'contact.asOf',
    'contact.workingDay',
    'contact.place',
    ...(address ? ['contact.address'] : ['contact.address', 'contact.unknown']),
    ...(phone ? ['contact.phone'] : ['contact.phone', 'contact.unknown']),
    ...(hours?.map(({ day }) => `days.${day.key}`) ?? ['contact.hours', 'contact.unknown']),
    ...(email ? ['contact.email'] : []),
  ];
}

function absenceWords(who: 'person' | 'service', period: Absence): string[] {
  return [
    absenceKey(who, period),
    `reasons.${period.reason.key}`,
    ...(period.replacedBy ? ['person.replacedBy'] : []),
  ];
}
