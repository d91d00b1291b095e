import { z } from 'zod';
import { isMailAddress } from '../content/mailAddress';
import {
  type Answers,
  answersFrom,
  answersSchema,
  type Field,
  type FieldName,
  fields,
} from './fields';
import { mayAsk } from './months';
import { cleanLine, cleanText, numberIn } from './typed';

/** What can be wrong with an answer. */
export const faultSchema = z.enum(['missing', 'tooLong', 'wrong']);

/** What `faultSchema` reads. */
export type Fault = z.infer<typeof faultSchema>;

/** The answers in a sent form, tidied: "24 ll." is 24, an answer of one line has no other line. */
export function readAnswers(form: URLSearchParams): Answers {
  return answersFrom(({ name, kind }) => {
    const typed = form.get(name) ?? '';
    if (kind === 'text') return cleanText(typed);
    return kind === 'number' ? numberIn(cleanLine(typed)) : cleanLine(typed);
  });
}

/**
 * The rule: which answers make a request. The message of an issue is its `Fault`.
 * @param today in Brussels, as `2026-11-23`
 */
export function requestable(today: string): z.ZodType<Answers> {
  return answersSchema.superRefine((answers, { addIssue }) => {
    for (const field of fields) {
      const message = faultOf(field, answers[field.name], today);
      if (message) addIssue({ code: 'custom', path: [field.name], message });
    }
  });
}

/** What is wrong with answers, in the order of the form. */
export function faultsOf(answers: Answers, today: string): { field: FieldName; fault: Fault }[] {
  const issues = requestable(today).safeParse(answers).error?.issues ?? [];
  return fields.flatMap(({ name: field }) => {
    const issue = issues.find(({ path }) => path[0] === field);
    return issue ? [{ field, fault: faultSchema.parse(issue.message) }] : [];
  });
}

function faultOf(field: Field, answer: string, today: string): Fault | undefined {
  if (answer === '') return field.must ? 'missing' : undefined;
  if (answer.length > field.max) return 'tooLong';
  if (field.must && field.kind === 'line' && !says(answer, field.min ?? 1)) return 'missing';
  return fits(field, answer, today) ? undefined : 'wrong';
}

/** Whether there is something to read in it: a dash or a dot is no name. */
function says(answer: string, min: number): boolean {
  return /[\p{L}\p{N}]/u.test(answer) && [...answer].length >= min;
}

function fits({ kind, choices = [] }: Field, answer: string, today: string): boolean {
  switch (kind) {
    case 'choice':
      return choices.includes(answer);
    case 'email':
      return isMailAddress(answer);
    case 'month':
      return mayAsk(answer, today);
    case 'number':
      return /^[1-9]\d{0,2}$/.test(answer);
    case 'tel':
      return /^\+?\d{8,15}$/.test(answer.replace(/[ ./()-]/g, ''));
    default:
      return true;
  }
}
