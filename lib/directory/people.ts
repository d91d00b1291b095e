import { organisation, personFiles } from '../content/documents';
import { childrenOf } from '../content/pages';
import type { Away } from '../content/schema';
import {
  functionKeys,
  type Topic,
  topicKeys,
  topics,
  type Weekday,
  weekdays,
} from '../content/vocabulary';
import { sourceLocale } from '../i18n/languages';
import { today } from '../today.mjs';
import { groupsOf } from './addresses';

/** One person of the service: the facts of their file, in the directory's order, with a stable id. */
export type Person = (typeof personFiles)[number];

/** Who answers a question; `viaCoordinator`: nobody does, so the coordinator is asked. */
export type Answer = { people: Person[]; viaCoordinator: boolean };

/** Everybody, the general coordinator first, then by function and name. */
export const people: Person[] = personFiles
  .map((person) => ({
    ...person,
    topics: topicKeys.filter((topic) => person.topics.includes(topic)),
    days: person.days && weekdays.filter((day) => person.days?.includes(day)),
    away: upcoming(person.away),
  }))
  .sort(
    (a, b) =>
      functionKeys.indexOf(a.function) - functionKeys.indexOf(b.function) ||
      a.name.localeCompare(b.name, 'nl'),
  );

/** Whether there are too many people to show them all with their data on one page. */
export const isLarge = people.length > 12;

const byId = new Map(people.map((person) => [person.id, person]));

/** The person of a file in `content/staff/`; `undefined` when there is none. */
export function findPerson(id = ''): Person | undefined {
  return byId.get(id);
}

/** The times in which the whole service is closed, from today on. */
export const closed: Away[] = upcoming(organisation.away) ?? [];

/** The general coordinator: whoever asks what nobody answers is sent to them. */
export const coordinator = people.find(
  (person) => person.function === 'general-coordinator',
) as Person;

/** The target groups, by the last part of their page's slug, in the editor's order. */
export const groups: string[] = groupsOf(
  childrenOf(sourceLocale, 'doelgroepen').map(({ slug }) => slug),
);

/** Who handles a topic. */
export function whoHandles(topic: Topic): Answer {
  return orCoordinator(people.filter((person) => person.topics.includes(topic)));
}

/** Who is known to work on a day, and whose days nobody knows. */
export function whoWorks(day: Weekday): Answer & { unknown: Person[] } {
  return {
    ...orCoordinator(people.filter(({ days }) => days?.includes(day))),
    unknown: people.filter(({ days }) => !days),
  };
}

function orCoordinator(found: Person[]): Answer {
  return found.length > 0
    ? { people: found, viaCoordinator: false }
    : { people: [coordinator], viaCoordinator: true };
}

/** The organisations a person works with, through their topics: `IOM`, `Fedasil`. */
export function partnersOf(person: Person): string[] {
  return person.topics.flatMap((topic) => topics[topic].partner ?? []);
}

/** What has not passed yet, in Brussels, the first first. */
function upcoming<T extends Away>(periods?: T[]): T[] | undefined {
  return periods
    ?.filter(({ until }) => until >= today())
    .sort((a, b) => a.from.localeCompare(b.from));
}
