import { expect, test } from 'vitest';
import { slugs } from '@/lib/content/pages';
import { coordinator, partnersOf, people, whoHandles } from '@/lib/directory/people';
import { topicKeys, topics } from '@/lib/vocabulary';

test('every topic has somebody; what nobody has goes to the coordinator, and says so', () => {
  for (const topic of topicKeys) {
    const answer = whoHandles(topic);
    expect(answer.people.length).toBeGreaterThan(0);
    const taken = people.some((person) => person.topics.includes(topic));
    expect(answer.viaCoordinator).toBe(!taken);
    if (!taken) expect(answer.people).toEqual([coordinator]);
  }
});

test('the page of every topic exists', () => {
  for (const { page } of Object.values(topics)) if (page) expect(slugs).toContain(page);
});

test('partners follow from topics', () => {
  const byId = (id: string) => people.find((person) => person.id === id) ?? coordinator;
  expect(partnersOf(byId('leen-geys'))).toEqual(['IOM']);
  expect(partnersOf(byId('judith-fischer'))).toEqual(['Fedasil']);
  expect(partnersOf(byId('joachim-anckaert'))).toEqual([]);
});
