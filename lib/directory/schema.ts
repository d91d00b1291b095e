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

/** When the facts of something last changed. */
const modified = day.describe('Day on which its facts last changed.');
const mail = z.string().meta({ format: 'idn-email' });

/** What people can ask about, and whom. */
const topicSchema = z.strictObject({
  ...topicWord.shape,
  id: z.uuid(),
  modified,
  description: z.string().nullable(),
  page: z.url().nullable().describe('The page that explains it; null: it is no kind of help.'),
  partner: z.string().nullable().describe('The organisation with which it is done.'),
  people: z.array(z.string()).describe('Slugs of who handles it.'),
  viaCoordinator: z.boolean().describe('Nobody handles it: the coordinator is asked.'),
  groups: z.array(z.strictObject({ page: z.url(), label: z.string() })).describe('For whom it is.'),
});

/** One person in the exports: facts with their words. What nobody knows is null. */
const entrySchema = z.strictObject({
  id: z.uuid().describe('Stays the same, also when the person gets another name.'),
  modified,
  slug: z.string().describe('Name in the address of the page.'),
  page: z.url(),
  name: z.string(),
  givenName: z.string(),
  familyName: z.string().describe('Empty: the person has one name.'),
  function: word(functionKeys),
  topics: z.array(topicWord),
  topicsViaCoordinator: z
    .array(topicWord)
    .describe('What nobody handles, and this person is asked: the coordinator.'),
  days: z.array(word(weekdays)).nullable().describe('Working days; null: not known.'),
  languages: z.array(z.string()).nullable().describe('ISO 639 codes; null: not known.'),
  phone: z.string().nullable().describe('International form; null: not known.'),
  email: mail,
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
    version: z
      .literal('1.0')
      .describe('A later 1.x may add fields: do not refuse what you do not know.'),
    modified: day.describe('Day on which anything in it last changed.'),
    language: z.string().describe('Language of the labels and texts (BCP 47).'),
    organisation: z.strictObject({
      id: z.uuid(),
      modified,
      name: z.string(),
      legalForm: z.string(),
      description: z.string(),
      city: z.string(),
      address: z.strictObject({ street: z.string(), postalCode: z.string() }).nullable(),
      phone: z.string().nullable(),
      email: mail.nullable(),
      hours: z
        .array(z.strictObject({ day: word(weekdays), from: z.string(), until: z.string() }))
        .nullable()
        .describe('Opening hours in Brussels; null: not known.'),
      page: z.url(),
      closed: z.array(z.strictObject(period)).describe('Times in which the service is closed.'),
      howToAsk: z.string().describe('How a question is asked, as text.'),
      note: z.string().describe('What a reader should know, as text.'),
    }),
    topics: z.array(topicSchema),
    people: z.array(entrySchema),
    removed: z
      .array(
        z.strictObject({ id: z.uuid(), kind: z.enum(['person', 'topic']), modified: z.iso.date() }),
      )
      .describe('What was taken away in the last 12 months.'),
  })
  .meta({
    title: 'Contact directory',
    description:
      'Who handles what at the service, on which days and how to reach them. Null means: not known.',
  });

type Facts = z.infer<typeof directorySchema>;

/** One person for every view: the facts, and what views say with them. On pages dates are isolated. */
export type Entry = z.infer<typeof entrySchema> & {
  sentences: {
    /** `Werkdag: dinsdag en vrijdag`. */
    workingDay: string;
    /** The languages by name, as a list; null: not known. */
    languages: string | null;
    /** When this person is not there, each with who answers then. */
    absences: string[];
    /** That nobody handles a topic, so that the coordinator is asked. */
    viaCoordinator: string;
  };
};
/** The whole directory in one language, for every view. */
export type Directory = Omit<Facts, 'people'> & { people: Entry[] };
/** The same without the marks that keep a date together on a page: what files are made of. */
export type PublishedDirectory = Directory & { readonly published: true };
/** One person as files say them. */
export type PublishedEntry = Entry;
/** A time in which a person is away or the service is closed, with its sentence. */
export type Absence = Facts['organisation']['closed'][number] & {
  replacedBy?: string | null;
};
