import type { Weekday } from '../vocabulary';
import { coordinator } from './people';
import type { Directory, Entry } from './schema';

/** Who answers a question; `viaCoordinator`: nobody does, so the coordinator is asked. */
export type Answer = { people: Entry[]; viaCoordinator: boolean };

/** Who handles a topic. Throws when there is no such topic. */
export function whoHandles({ topics, people }: Directory, topic: string): Answer {
  const found = topics.find(({ key }) => key === topic);
  if (!found) throw new Error(`There is no topic "${topic}".`);
  return {
    people: people.filter(({ slug }) => found.people.includes(slug)),
    viaCoordinator: found.viaCoordinator,
  };
}

/** Who is known to work on a day, else the coordinator; and whose days nobody knows. */
export function whoWorks({ people }: Directory, day: Weekday): Answer & { unknown: Entry[] } {
  const known = people.filter(({ days }) => days?.some(({ key }) => key === day));
  const asked = known.length > 0 ? known : people.filter(({ slug }) => slug === coordinator.slug);
  return {
    people: asked,
    viaCoordinator: known.length === 0,
    unknown: people.filter((person) => !person.days && !asked.includes(person)),
  };
}

/** The organisations a person works with, through their topics: `IOM`, `Fedasil`. */
export function partnersOf({ topics }: Directory, person: Entry): string[] {
  return person.topics.flatMap(
    ({ key }) => topics.find((topic) => topic.key === key)?.partner ?? [],
  );
}

/** The number on which somebody can be called, once it was confirmed. */
export function confirmedPhone({ phone, confirmation }: Entry): string | null {
  return confirmation.status === 'confirmed' ? phone : null;
}

/** The person of a file in `content/staff/`; `undefined` when there is none. */
export function findPerson({ people }: Directory, slug?: string | null): Entry | undefined {
  return people.find((person) => person.slug === slug);
}
