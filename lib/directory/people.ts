import { groupsOf } from '../addresses/directory';
import { personFiles } from '../content/documents';
import { slugsInOrder } from '../content/pages';
import { topics } from '../content/topics';
import { functionKeys, weekdays } from '../vocabulary';

/** One person of the service: the facts of their file; `slug` is the file's name. */
export type Person = (typeof personFiles)[number];

/** Everybody, the general coordinator first, then by function and name. */
export const people: Person[] = inOrder(
  personFiles.map((person) => ({
    ...person,
    topics: topics.map(({ slug }) => slug).filter((slug) => person.topics.includes(slug)),
    days: person.days && weekdays.filter((day) => person.days?.includes(day)),
  })),
);

/** People by function, then by name as Dutch sorts them. */
export function inOrder<T extends Pick<Person, 'function' | 'name'>>(all: T[]): T[] {
  return all.toSorted(
    (a, b) =>
      functionKeys.indexOf(a.function) - functionKeys.indexOf(b.function) ||
      a.name.localeCompare(b.name, 'nl'),
  );
}

/** Whether there are too many people to show them all with their data on one page. */
export const isLarge = people.length > 12;

/** The general coordinator: whoever asks what nobody answers is sent to them. */
export const coordinator: Person = coordinatorOf(people);

function coordinatorOf(all: Person[]): Person {
  const found = all.find((person) => person.function === 'general-coordinator');
  if (!found) throw new Error('Nobody is general coordinator: the check comes first.');
  return found;
}

/** The target groups, by the last part of their page's slug, in the editor's order. */
export const groups: string[] = groupsOf(slugsInOrder);
