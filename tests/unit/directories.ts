import fc from 'fast-check';
import { directorySchema, type PublishedDirectory } from '@/lib/directory/schema';

/** Words as people have them, and as they should not be: quotes, commas, newlines, formulas, Arabic. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter((s) => s.trim() !== ''),
  fc.constantFrom(
    'Zoë "Zo" D’Hondt-Çelik',
    'سعاد بنت علي، المترجمة',
    'ፀሃይ ኣስመሮም',
    '=cmd|"/C calc"!A0',
    '+32 15 00 00 00',
    '-1+1',
    '@SUM(A1:A9)',
    '\t=1+1',
    'a,b;c\\d\r\ne\nf',
    'x'.repeat(400),
    'é'.repeat(200),
  ),
);

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const word = <T extends string>(...keys: T[]) =>
  fc.record({ key: fc.constantFrom(...keys), label: words });

const entry = fc.record({
  id: fc.uuid(),
  modified: day,
  slug: fc.stringMatching(/^[a-z]{1,8}$/),
  page: fc.constant('https://example.org/nl/contact/iemand'),
  name: words,
  givenName: words,
  familyName: fc.oneof(words, fc.constant('')),
  function: word('general-coordinator', 'full-time-worker'),
  topics: fc.array(word('letters', 'bike-lessons', 'school-sessions'), {
    minLength: 1,
    maxLength: 3,
  }),
  topicsViaCoordinator: fc.array(word('letters', 'bike-lessons'), { maxLength: 2 }),
  days: fc.option(fc.array(word('tuesday', 'friday'), { minLength: 1, maxLength: 2 })),
  languages: fc.option(fc.constant(['nl', 'ti'])),
  phone: fc.option(fc.constant('+32 15 00 00 00')),
  email: fc.constantFrom("o'brien+x@example.org", 'jan.peeters@example.org'),
  confirmation: fc.record({
    status: fc.constantFrom('unconfirmed', 'confirmed', 'old'),
    date: fc.option(day),
    by: fc.option(words),
    text: words,
  }),
  away: fc.array(
    fc.record({
      from: day,
      until: day,
      reason: word('holiday', 'training'),
      text: words,
      replacedBy: fc.option(fc.constant('chloe-maes')),
    }),
    { maxLength: 2 },
  ),
  note: words,
});

/** Directories with people of all kinds, each a valid `contact.json`. */
export const directories: fc.Arbitrary<PublishedDirectory> = fc
  .record({ people: fc.array(entry, { minLength: 1, maxLength: 5 }), name: words, modified: day })
  .map(({ people, name, modified }) => {
    const facts = directorySchema.parse({
      $schema: 'https://example.org/contact-1.schema.json',
      version: '1.0',
      modified,
      language: 'nl-BE',
      organisation: {
        id: '8411e53e-29a5-5af6-afd6-94b99b1b4981',
        modified,
        name,
        legalForm: 'vzw',
        description: name,
        city: 'Mechelen',
        address: { street: name, postalCode: '2800' },
        phone: '+32 15 00 00 00',
        email: 'dienst@example.org',
        hours: [{ day: { key: 'monday', label: name }, from: '09:00', until: '12:00' }],
        page: 'https://example.org/nl',
        closed: people.flatMap(({ away }) => away.map(({ replacedBy, ...period }) => period)),
        howToAsk: name,
        note: name,
      },
      topics: [
        {
          key: 'letters',
          label: name,
          id: '9afb9185-4eb6-57d3-936c-1d7d604f5238',
          modified,
          description: name,
          page: 'https://example.org/nl/hulp/vrijwilligers',
          partner: null,
          people: people.map(({ slug }) => slug),
          viaCoordinator: false,
          groups: [{ page: 'https://example.org/nl/doelgroepen/gezinnen', label: name }],
        },
      ],
      people,
      removed: [{ id: '0b6f2b5e-6f0c-5a39-b8e6-7d2f4f0f6d11', kind: 'person', modified }],
    });
    const sentences = { workingDay: name, languages: null, viaCoordinator: name };
    const absencesOf = (away: { text: string }[]) => away.map(({ text }) => text);
    return {
      ...facts,
      people: facts.people.map((person) => ({
        ...person,
        sentences: { ...sentences, absences: absencesOf(person.away) },
      })),
      published: true as const,
    };
  });
