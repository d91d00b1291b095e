import { z } from 'zod';
import { today } from '../today.mjs';
import { functionKeys, iconNames, reasonKeys, topicKeys, weekdays } from './vocabulary';

const text = z.string().trim().min(1);
/** A day as `2026-11-23`. */
const day = z.iso.date();
/** A day that has been, in Brussels. */
const pastDay = day.refine((value) => value <= today(), 'Deze dag is nog niet geweest.');
/** A page's path below the language, as in the URL: `hulp/dossier`. */
const slug = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/);

/** International form, as in `+32 15 00 00 00`. */
const phone = z.string().regex(/^\+\d[\d ]{6,17}$/);

const period = z.strictObject({ from: day, until: day, reason: z.enum(reasonKeys) });

/** Days in Brussels on which somebody is not there, the last one included; they do not overlap. */
function periodsOf<T extends z.infer<typeof period>>(schema: z.ZodType<T>) {
  return z
    .array(schema.refine(({ from, until }) => from <= until, 'Het einde komt voor het begin.'))
    .min(1)
    .refine((periods) => {
      const sorted = [...periods].sort((a, b) => a.from.localeCompare(b.from));
      return sorted.every(({ from }, i) => i === 0 || from > (sorted[i - 1]?.until ?? ''));
    }, 'Twee periodes overlappen. Maak er één van of verander de dagen.')
    .optional();
}

/** A time of day in Brussels, as `09:30`; quoted in YAML. */
const time = z.iso.time({ precision: -1 });

const titles = { title: text, description: text };

/** Front matter of a Dutch page, the source of its translations and the only place of its structure. */
export const sourcePageSchema = z.strictObject({
  ...titles,
  /** Reading level: `plain` for newcomers, `second` for schools and partners. */
  layer: z.enum(['plain', 'second']),
  icon: z.enum(iconNames).optional(),
  /** Place among the pages of its folder. */
  order: z.number().int().positive().optional(),
  /** What the page's reader may want to ask somebody about. */
  topics: z.array(z.enum(topicKeys)).min(1).optional(),
  /** The day before which somebody has to check again what can age; afterwards the page says so. */
  reviewBy: day.optional(),
  /** Pages to read next. */
  next: z.array(slug).min(1).optional(),
});

/** Front matter of a translation: words, and where they come from. */
export const translationSchema = z.strictObject({
  ...titles,
  translation: z.strictObject({
    /** Hash of the Dutch text that was translated, see `hash.ts`. */
    of: z.string().regex(/^[0-9a-f]{12}$/),
    /** Hashes of its parts, which say what has changed since. */
    parts: z.array(z.string().regex(/^[0-9a-f]{8}$/)),
    method: z.enum(['machine', 'human']),
    madeAt: day,
    /** Hash of the translation that a person checked, who (a role) and when. */
    reviewed: z
      .strictObject({ of: z.string().regex(/^[0-9a-f]{12}$/), by: text, at: pastDay })
      .optional(),
  }),
});

/** One person's file in `content/staff/`: each fact about them stands there and nowhere else. */
export const personSchema = z.strictObject({
  name: text,
  function: z.enum(functionKeys),
  topics: z.array(z.enum(topicKeys)).min(1),
  /** The days this person works; left out while nobody knows. */
  days: z.array(z.enum(weekdays)).min(1).optional(),
  email: z.email(),
  phone: phone.optional(),
  /** The languages this person speaks, as ISO 639 codes; left out while nobody knows. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .min(1)
    .optional(),
  /** Who replaces them is the name of a file in `content/staff/`. */
  away: periodsOf(period.extend({ replacedBy: text.optional() })),
  /** When somebody of the service confirmed these data, and who (a role). Absent: not confirmed. */
  verified: z.strictObject({ date: pastDay, by: text }).optional(),
});

/** `content/organisation.md`: what is not known yet is left out. */
export const organisationSchema = z.strictObject({
  name: text,
  legalForm: text,
  city: text,
  address: z.strictObject({ street: text, postalCode: z.string().regex(/^\d{4}$/) }).optional(),
  phone: phone.optional(),
  hours: z
    .array(
      z
        .strictObject({ day: z.enum(weekdays), from: time, until: time })
        .refine(({ from, until }) => from < until, 'Het einde komt voor het begin.'),
    )
    .min(1)
    .optional(),
  email: z.email().optional(),
  away: periodsOf(period),
});

/** Front matter of a Dutch page. */
export type SourcePage = z.infer<typeof sourcePageSchema>;
/** Front matter of a translation. */
export type Translation = z.infer<typeof translationSchema>;
/** The facts of one person's file. */
export type PersonFacts = z.infer<typeof personSchema>;
/** A time in which a person is away, or the service is closed. */
export type Away = z.infer<typeof period> & { replacedBy?: string };
/** The service itself. */
export type Organisation = z.infer<typeof organisationSchema>;
