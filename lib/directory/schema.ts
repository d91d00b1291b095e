import { z } from 'zod';
import { topics } from '../content/topics';
import { functionKeys, reasonKeys, weekdays } from '../vocabulary';
import { confirmationStatuses } from './confirmation';

/** A key that never changes, with its words in the language of the file. */
function word<T extends string>(keys: readonly [T, ...T[]]) {
  return z.strictObject({ key: z.enum(keys), label: z.string() });
}

/** A topic by the name of its file. */
const topicWord = z.strictObject({
  key: z.enum(topics.map(({ slug }) => slug)),
  label: z.string(),
});

const day = z.iso.date();
const period = {
  from: day,
  until: day.describe('Last day, in Brussels.'),
  reason: word(reasonKeys),
  text: z.string().describe('The same, as a sentence.'),
};

/** What people can ask about, and whom. */
const topicSchema = z.strictObject({
  ...topicWord.shape,
  id: z.uuid(),
  description: z.string().nullable(),
  page: z.url().nullable().describe('The page that explains it; null: it is no kind of help.'),
  partner: z.string().nullable().describe('The organisation with which it is done.'),
  people: z.array(z.string()).describe('Slugs of who handles it.'),
  viaCoordinator: z.boolean().describe('Nobody handles it: the coordinator is asked.'),
});

/** One person in the exports: facts with their words. What nobody knows is null. */
const entrySchema = z.strictObject({
  id: z.uuid().describe('Stays the same at every build.'),
  slug: z.string().describe('Name in the address of the page.'),
  page: z.url(),
  name: z.string(),
  function: word(functionKeys),
  topics: z.array(topicWord),
  days: z.array(word(weekdays)).nullable().describe('Working days; null: not known.'),
  languages: z.array(z.string()).nullable().describe('ISO 639 codes; null: not known.'),
  phone: z.string().nullable().describe('International form; null: not known.'),
  email: z.email(),
  confirmation: z.strictObject({
    status: z
      .enum(confirmationStatuses)
      .describe('Whether the service confirmed these data; old: more than 180 days ago.'),
    date: day.nullable(),
    by: z.string().nullable().describe('A role.'),
    text: z.string().describe('The same, as a sentence.'),
  }),
  away: z
    .array(
      z.strictObject({
        ...period,
        replacedBy: z.string().nullable().describe('Slug of who answers in that time.'),
      }),
    )
    .describe('Times in which this person is not there, from today on.'),
  note: z.string().describe('What a reader should know, as text.'),
});

/** The whole directory in one language: what `contact.json` holds, and what every export reads. */
export const directorySchema = z
  .strictObject({
    $schema: z.url(),
    language: z.string().describe('Language of the labels and texts (BCP 47).'),
    organisation: z.strictObject({
      id: z.uuid(),
      name: z.string(),
      legalForm: z.string(),
      description: z.string(),
      city: z.string(),
      address: z.strictObject({ street: z.string(), postalCode: z.string() }).nullable(),
      phone: z.string().nullable(),
      email: z.email().nullable(),
      hours: z
        .array(z.strictObject({ day: word(weekdays), from: z.string(), until: z.string() }))
        .nullable()
        .describe('Opening hours in Brussels; null: not known.'),
      page: z.url(),
      closed: z.array(z.strictObject(period)).describe('Times in which the service is closed.'),
    }),
    topics: z.array(topicSchema),
    people: z.array(entrySchema),
  })
  .meta({
    title: 'Contact directory',
    description:
      'Who handles what at the service, on which days and how to reach them. Null means: not known.',
  });

/** One person as partners get them. */
export type PublishedEntry = z.infer<typeof entrySchema>;
/** The whole directory in one language, as partners get it. */
export type PublishedDirectory = z.infer<typeof directorySchema>;

/** One person for every view: pages, the sheet and the files. Dates in sentences are isolated. */
export type Entry = PublishedEntry & {
  sentences: {
    /** `Werkdag: dinsdag en vrijdag`. */
    workingDay: string;
    /** The languages by name, as a list; null: not known. */
    languages: string | null;
  };
};
/** The whole directory in one language, for every view. */
export type Directory = Omit<PublishedDirectory, 'people'> & { people: Entry[] };
/** A time in which a person is away or the service is closed, with its sentence. */
export type Absence = PublishedDirectory['organisation']['closed'][number] & {
  replacedBy?: string | null;
};
