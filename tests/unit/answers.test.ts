import { expect, test } from 'vitest';
import { topics } from '@/lib/content/topics';
import { findPerson, partnersOf, whoHandles, whoWorks } from '@/lib/directory/answers';
import { directoryOf } from '@/lib/directory/directory';
import { coordinator, groups, inOrder, isLarge, people } from '@/lib/directory/people';
import { weekdays } from '@/lib/vocabulary';
import dutch from '@/messages/nl.json';

const directory = directoryOf('nl', dutch);
const slugs = (found: { slug: string }[]) => found.map(({ slug }) => slug);

test('everybody, the coordinator first, then by function and name; topics and days in their order', () => {
  expect(slugs(people)).toEqual(['anna-de-smet', 'bilal-haddad', 'chloe-maes']);
  expect(coordinator.slug).toBe('anna-de-smet');
  expect(isLarge).toBe(false);
  expect(directory.people[0]?.topics.map(({ key }) => key)).toEqual([
    'letters',
    'general-operation',
  ]);
  expect(directory.people[2]?.days?.map(({ key }) => key)).toEqual([
    'tuesday',
    'thursday',
    'friday',
  ]);
  expect(groups).toEqual(expect.arrayContaining(['nieuwkomers', 'gezinnen']));
});

test('function comes before name, and an accent changes no place', () => {
  const all = [
    { function: 'voluntary-return-worker', name: 'Aster' },
    { function: 'full-time-worker', name: 'Zoë' },
    { function: 'full-time-worker', name: 'Élise' },
    { function: 'full-time-worker', name: 'Farid' },
    { function: 'general-coordinator', name: 'Zora' },
  ] as const;
  expect(inOrder([...all]).map(({ name }) => name)).toEqual([
    'Zora',
    'Élise',
    'Farid',
    'Zoë',
    'Aster',
  ]);
});

test('every topic has somebody; what nobody has goes to the coordinator, and says so', () => {
  const found = Object.fromEntries(
    topics.map(({ slug }) => {
      const { people: asked, viaCoordinator } = whoHandles(directory, slug);
      return [slug, [slugs(asked), viaCoordinator]];
    }),
  );
  expect(found).toEqual({
    letters: [['anna-de-smet', 'bilal-haddad'], false],
    'bike-lessons': [['bilal-haddad', 'chloe-maes'], false],
    'school-sessions': [['anna-de-smet'], true],
    'general-operation': [['anna-de-smet'], false],
  });
  expect(() => whoHandles(directory, 'bestaat-niet')).toThrow('bestaat-niet');
});

test('a day names who works, and whose days nobody knows; else the coordinator', () => {
  const found = Object.fromEntries(
    weekdays.map((day) => {
      const { people: asked, unknown, viaCoordinator } = whoWorks(directory, day);
      return [day, [slugs(asked), slugs(unknown), viaCoordinator]];
    }),
  );
  expect(found).toMatchObject({
    monday: [['bilal-haddad'], ['anna-de-smet'], false],
    tuesday: [['chloe-maes'], ['anna-de-smet'], false],
    thursday: [['bilal-haddad', 'chloe-maes'], ['anna-de-smet'], false],
    // The coordinator is asked, so she is not named a second time.
    sunday: [['anna-de-smet'], [], true],
  });
});

test('partners follow from topics', () => {
  const partners = directory.people.map((person) => partnersOf(directory, person));
  expect(partners).toEqual([[], ['Fietspunt'], ['Fietspunt']]);
});

test('a person is found by the name of their file', () => {
  expect(findPerson(directory, 'chloe-maes')?.name).toBe('Chloé Maes');
  for (const slug of ['bestaat-niet', '', null, undefined])
    expect(findPerson(directory, slug)).toBeUndefined();
});

test('an id is a UUID that stays the same; a slug is the name in addresses', () => {
  const [first] = directory.people;
  expect(first?.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(directoryOf('nl', { ...dutch }).people[0]?.id).toBe(first?.id);
  expect(first?.slug).toBe('anna-de-smet');
});
