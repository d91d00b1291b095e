import { personFiles } from '../content/documents';
import { functionKeys, type Topic, topicKeys, topics, weekdays } from '../content/vocabulary';

/** One person of the service: the facts of their file, in the directory's order, with a stable id. */
export type Person = (typeof personFiles)[number];

/** Everybody, the general coordinator first, then by function and name. */
export const people: Person[] = personFiles
  .map((person) => ({
    ...person,
    topics: topicKeys.filter((topic) => person.topics.includes(topic)),
    days: person.days && weekdays.filter((day) => person.days?.includes(day)),
  }))
  .sort(
    (a, b) =>
      functionKeys.indexOf(a.function) - functionKeys.indexOf(b.function) ||
      a.name.localeCompare(b.name, 'nl'),
  );

/** The general coordinator: whoever asks about a topic that nobody has is sent to them. */
export const coordinator = people.find(
  (person) => person.function === 'general-coordinator',
) as Person;

/** Who handles a topic. When nobody does, that is the coordinator, and `viaCoordinator` says so. */
export function whoHandles(topic: Topic): { people: Person[]; viaCoordinator: boolean } {
  const handlers = people.filter((person) => person.topics.includes(topic));
  return handlers.length > 0
    ? { people: handlers, viaCoordinator: false }
    : { people: [coordinator], viaCoordinator: true };
}

/** The organisations a person works with, through their topics: `IOM`, `Fedasil`. */
export function partnersOf(person: Person): string[] {
  return person.topics.flatMap((topic) => topics[topic].partner ?? []);
}
