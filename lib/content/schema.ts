import { z } from 'zod';
import { locales, sourceLocale } from '../i18n/languages';
import { today } from '../today.mjs';
import {
  functionKeys,
  legalGrounds,
  noticeKeys,
  reasonKeys,
  sessionFacts,
  weekdays,
} from '../vocabulary';
import { isMailAddress } from './mailAddress';
import { phoneFault } from './phone';
import { apart, apartInWeek, areRight, daysEndFirst, endsFirst, endsLater } from './spans';

const text = z.string().trim().min(1);
/** A name on one line, with ordinary spaces. */
const name = text.transform((value) => value.replace(/\s+/g, ' '));
/** A day as `2026-11-23`. */
const day = z.iso.date();
/** A day that has been, in Brussels. */
const pastDay = day.refine((value) => value <= today(), 'Deze dag is nog niet geweest.');
/** A page's path below the language, as in the URL: `hulp/dossier`. */
const slug = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/);
/** The name of a file without its ending: of a person, a topic, a picture. */
const fileName = z.string().regex(/^[a-z0-9-]+$/);

/** International form, as in `+32 15 00 00 00`. */
const phone = z.stringFormat('phone', (number) => phoneFault(number) === undefined);

/** A mail address; its domain may have letters of any language. */
const email = z.stringFormat('email', isMailAddress);
/** Former names of a file, the oldest first: who keeps its number finds it again. */
const formerly = z.array(fileName).min(1).optional();

const span = z.strictObject({ from: day, until: day });
const period = span.extend({ reason: z.enum(reasonKeys) });

/** Days in Brussels on which somebody is not there, the last one included; they do not overlap. */
function periodsOf<T extends z.infer<typeof period>>(schema: z.ZodType<T>) {
  return z.array(schema.refine(endsLater, daysEndFirst)).min(1).superRefine(apart).optional();
}

/** A time of day in Brussels, as `09:30`; quoted in YAML. */
const time = z.iso.time({ precision: -1 });

/** The same words in several languages; Dutch always, another language when it is there. */
const words = z.partialRecord(z.enum(locales), text).and(z.object({ [sourceLocale]: text }));

const titles = { title: text, description: text };

/** Front matter of a Dutch page, the source of its translations and the only place of its structure. */
const sourcePageSchema = z.strictObject({
  ...titles,
  /** Reading level: `plain` for newcomers, `second` for schools and partners. */
  layer: z.enum(['plain', 'second']),
  /** The name of a file in `content/pictures/`. */
  icon: fileName.optional(),
  /** Place among the pages of its folder. */
  order: z.number().int().positive().optional(),
  /** What the page's reader may want to ask somebody about: names of files in `content/topics/`. */
  topics: z.array(fileName).min(1).optional(),
  /** The day before which somebody has to check again what can age; afterwards the page says so. */
  reviewBy: day.optional(),
  /** Pages to read next. */
  next: z.array(slug).min(1).optional(),
});

const readBy = z.strictObject({
  of: z.string().regex(/^[0-9a-f]{12}$/),
  by: text,
  at: pastDay,
});

/** Front matter of a translation: words, and where they come from. */
const translationSchema = z.strictObject({
  ...titles,
  translation: z.strictObject({
    /** Hash of the Dutch text that was translated, see `hash.ts`. */
    of: z.string().regex(/^[0-9a-f]{12}$/),
    /** Hashes of its parts, which say what has changed since. */
    parts: z.array(z.string().regex(/^[0-9a-f]{8}$/)),
    method: z.enum(['machine', 'human']),
    madeAt: day,
    /** Hash of the translation that a person checked, who (a role) and when. */
    reviewed: readBy.optional(),
    /** The same of who put it back into Dutch without having seen the Dutch text. */
    back: readBy.optional(),
  }),
});

/** One person's file in `content/staff/`: each fact about them stands there and nowhere else. */
const personSchema = z.strictObject({
  name,
  /** The part of the name that is the family's, where it is not all that follows the first word. */
  familyName: name.optional(),
  formerly,
  function: z.enum(functionKeys),
  topics: z.array(fileName).min(1),
  /** The days this person works; left out while nobody knows. */
  days: z.array(z.enum(weekdays)).min(1).optional(),
  email,
  phone: phone.optional(),
  /** The languages this person speaks, as ISO 639 codes; left out while nobody knows. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .min(1)
    .optional(),
  /** Who replaces them is the name of a file in `content/staff/`. */
  away: periodsOf(period.extend({ replacedBy: fileName.optional() })),
  /** When somebody of the service confirmed these data, and who (a role). Absent: not confirmed. */
  verified: z.strictObject({ date: pastDay, by: text }).optional(),
});

/** `content/organisation.md`: what is not known yet is left out. */
const organisationSchema = z.strictObject({
  name,
  legalForm: name,
  city: name,
  address: z.strictObject({ street: name, postalCode: z.string().regex(/^\d{4}$/) }).optional(),
  phone: phone.optional(),
  hours: z
    .array(
      z
        .strictObject({ day: z.enum(weekdays), from: time, until: time })
        .refine(endsLater, endsFirst),
    )
    .min(1)
    .superRefine(apartInWeek)
    .optional(),
  email: email.optional(),
  away: periodsOf(period),
  /** Who answers for what schools fill in on the form (GDPR, article 13): without it there is no form. */
  controller: z
    .strictObject({
      name,
      /** On one line, for a letter. */
      address: name,
      contact: email,
      legalGround: z.enum(legalGrounds),
      /** The company that carries the service's mail. */
      mailProcessor: name,
      dataProtectionOfficer: email.optional(),
    })
    .optional(),
  /** What schools may want to know of a session; what the service has not said is left out. */
  sessions: z.partialRecord(z.enum(sessionFacts), words).optional(),
  /** When somebody of the service approved the Dutch text of the site, and who (a role). Absent: not yet. */
  approved: z.strictObject({ date: pastDay, by: text }).optional(),
});

/** `content/topics/`: what people can be asked about; the file's name is its key. */
const topicSchema = z.strictObject({
  formerly,
  /** Place in the directory. */
  order: z.number().int().positive().optional(),
  /** Its name in an address, `/contact/onderwerp/<address>`; else the file's name. */
  address: fileName.optional(),
  /** The page that explains it; a topic with a page is a kind of help. */
  page: slug.optional(),
  /** The organisation with which the service does it. */
  partner: name.optional(),
  /** Its name; `*…*` marks words that stay Dutch. */
  words,
});

/** `content/notices/`: what every reader must see on those days, in Brussels, the last one included. */
const noticeSchema = span
  .extend({
    /** A fixed sentence, or … */
    sentence: z.enum(noticeKeys).optional(),
    /** … words of one's own. */
    text: words.optional(),
  })
  .refine(endsLater, daysEndFirst)
  .refine(({ sentence, text }) => (sentence === undefined) !== (text === undefined), {
    error: `Kies één van de twee: sentence: ${noticeKeys.join(', ')} of een eigen tekst bij text.`,
    path: ['sentence'],
    when: areRight('sentence', 'text'),
  });

/** `content/moved.md`: former addresses without language, and the page where the reader is led now. */
const movedSchema = z.strictObject({
  addresses: z
    .record(z.string(), z.string())
    // As it may be typed or copied: with slashes around it, in capitals.
    .transform((addresses) =>
      Object.fromEntries(
        Object.entries(addresses).map(([from, to]) => [bare(from).toLowerCase(), bare(to)]),
      ),
    ),
});

/** `content/questions.md`: what only the service knows, asked by `npm run checklist` until it is answered. */
const questionsSchema = z.strictObject({
  /** By what they are about. */
  questions: z
    .record(
      text,
      z.strictObject({
        /** Where the answer goes. */
        file: z.string().regex(/^content\/\S*$/),
        ask: z.array(text).min(1),
      }),
    )
    .optional(),
});

function bare(address: string): string {
  return address.trim().replace(/^\/+|\/+$/g, '');
}

/** What a term is called in a language, and how sure that is. */
const termSchema = z
  .strictObject({
    term: text,
    /** Other forms and everyday words for it, or the beginnings of words. */
    forms: z.array(text).min(1).optional(),
    confidence: z.enum(['high', 'medium', 'low']),
    /** Where the word was read: an address or the name of a text. */
    source: text.optional(),
  })
  .refine(({ confidence, source }) => confidence !== 'high' || source, {
    path: ['source'],
    message:
      'schrijf waar het woord gelezen is, of maak van "high" bij confidence "medium" of "low"',
  });

/** `content/glossary.json`: what terms are called in each language. */
const glossarySchema = z.array(
  z.strictObject({
    id: text,
    /** Dutch forms of the term. */
    nl: z.array(text).min(1),
    /** Whether the Dutch word itself stands in every translation. */
    keepDutch: z.boolean().optional(),
    /** By language, what is never said. */
    avoid: z.partialRecord(z.string(), z.array(text)).optional(),
    /** Where `avoid` holds, when not everywhere: then a person looks. */
    avoidScope: text.optional(),
    /** What a translator should know. */
    note: text.optional(),
    /** Whether a wrong word could make a reader mistake their own situation. */
    status: z.boolean().optional(),
    /** By language, Dutch too: a whole sentence with the term, as it may be said to a reader. */
    sentence: z.partialRecord(z.string(), text).optional(),
    terms: z.partialRecord(z.string(), termSchema),
  }),
);

/** The rule for each kind of file. */
export const schemas = {
  source: sourcePageSchema,
  translation: translationSchema,
  person: personSchema,
  organisation: organisationSchema,
  topic: topicSchema,
  notice: noticeSchema,
  moved: movedSchema,
  questions: questionsSchema,
  glossary: glossarySchema,
};

/** The facts of each kind of file. */
export type Facts = { [K in keyof typeof schemas]: z.infer<(typeof schemas)[K]> };
/** What a translation says about itself. */
export type Stamp = Facts['translation']['translation'];
/** A time in which a person is away, or the service is closed. */
export type Away = z.infer<typeof period> & { replacedBy?: string };
