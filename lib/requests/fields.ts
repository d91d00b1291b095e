import { z } from 'zod';

/** A question of the form: what may be answered, and where it stands. */
export type Field = {
  name: string;
  kind: 'line' | 'text' | 'email' | 'tel' | 'number' | 'choice' | 'month';
  must: boolean;
  /** The most characters (UTF-16, as `maxlength` counts them). */
  max: number;
  /** The fewest, where one letter is no answer. */
  min?: number;
  choices?: readonly string[];
  /** The value of the HTML attribute. */
  autocomplete?: string;
  section: Section;
};

/** The parts of the form, in their order. */
export const sections = ['who', 'group', 'when', 'more'] as const;

/** A part of the form. */
export type Section = (typeof sections)[number];

const list = [
  {
    name: 'kind',
    kind: 'choice',
    must: true,
    max: 20,
    choices: ['primary', 'secondary', 'higher', 'adults', 'association'],
    section: 'who',
  },
  {
    name: 'organisation',
    kind: 'line',
    must: true,
    min: 2,
    max: 120,
    autocomplete: 'organization',
    section: 'who',
  },
  {
    name: 'town',
    kind: 'line',
    must: true,
    min: 2,
    max: 60,
    autocomplete: 'address-level2',
    section: 'who',
  },
  {
    name: 'name',
    kind: 'line',
    must: true,
    min: 2,
    max: 80,
    autocomplete: 'name',
    section: 'who',
  },
  {
    name: 'role',
    kind: 'choice',
    must: false,
    max: 20,
    choices: ['teacher', 'secretary', 'head', 'counsellor', 'companion', 'other'],
    section: 'who',
  },
  { name: 'email', kind: 'email', must: true, max: 254, autocomplete: 'email', section: 'who' },
  { name: 'phone', kind: 'tel', must: false, max: 40, autocomplete: 'tel', section: 'who' },
  { name: 'teacher', kind: 'line', must: false, max: 80, section: 'who' },
  { name: 'age', kind: 'line', must: true, max: 60, section: 'group' },
  { name: 'participants', kind: 'number', must: true, max: 30, section: 'group' },
  {
    name: 'groups',
    kind: 'choice',
    must: false,
    max: 20,
    choices: ['1', '2', '3', 'more'],
    section: 'group',
  },
  { name: 'month', kind: 'month', must: true, max: 7, section: 'when' },
  { name: 'times', kind: 'text', must: false, max: 300, section: 'when' },
  {
    name: 'length',
    kind: 'choice',
    must: false,
    max: 20,
    choices: ['one', 'two', 'other', 'unknown'],
    section: 'when',
  },
  {
    name: 'language',
    kind: 'choice',
    must: false,
    max: 20,
    choices: ['nl', 'fr', 'en', 'other', 'any'],
    section: 'when',
  },
  {
    name: 'place',
    kind: 'choice',
    must: false,
    max: 20,
    choices: ['ours', 'elsewhere', 'unknown'],
    section: 'when',
  },
  { name: 'goal', kind: 'text', must: false, max: 1000, section: 'more' },
  {
    name: 'fled',
    kind: 'choice',
    must: false,
    max: 20,
    choices: ['yes', 'no', 'unknown', 'myself'],
    section: 'more',
  },
  { name: 'note', kind: 'text', must: false, max: 500, section: 'more' },
] as const satisfies readonly Field[];

/** The name of a question, as it is sent. */
export type FieldName = (typeof list)[number]['name'];

/** Every question, in the order of the form. */
export const fields: readonly (Field & { name: FieldName })[] = list;

/** The question that no person sees: who answers it is a program. */
export const trap = 'website';

/** An answer to every question, as typed but tidied; empty where nothing was said. */
export const answersSchema = z.record(z.enum(list.map(({ name }) => name)), z.string());

/** What `answersSchema` reads. */
export type Answers = z.infer<typeof answersSchema>;

/** Takes the answer to every question from where they are; what is absent is empty. */
export function answersFrom(get: (field: Field & { name: FieldName }) => string): Answers {
  return answersSchema.parse(Object.fromEntries(fields.map((field) => [field.name, get(field)])));
}
