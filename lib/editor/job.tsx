import type { ReactNode } from 'react';
import JobForm from '@/components/desk/JobForm';
import { Impossible } from '../content/problem';
import { sourceLocale } from '../i18n/languages';
import type { Action } from './actions/draft';
import type { Control } from './controls';
import { authorOf, type DeskContext } from './desk';
import type { Filled } from './form/filled';
import { readForm, toForm, type Values } from './form/values';
import { inForm } from './form/wording';
import { page } from './page';
import { type Looks, looksOf } from './preview';
import { answerSaved, type ToSave } from './saving';
import type { FieldProblem, Judgement } from './store';
import { type Address, fileOf } from './texts';
import { tidy } from './tidy';

/** Wishes after which a text is shown, not saved. */
const looks = ['bekijk', 'https'];

/** Something that is done with one form: what it asks, and what becomes of the answers. */
export type Job = {
  title: string;
  /** What it is for, in one or two sentences. */
  lead?: string;
  /** What one sees before one fills in anything. */
  above?: ReactNode;
  controls: Control[];
  /** What the file says now: what the form does not ask stays so. */
  values?: Values;
  /** With what the form begins, when that is not what the file says. */
  first?: Values;
  /** Of the file that the form was made from. */
  version?: string;
  /** The list that has an empty row from the beginning. */
  more?: string;
  /** The text of a page, which is asked too: it is `body` in the fields, tidied. What is asked below it. */
  text?: { addresses: Address[]; controls: Control[]; structure: Control[] };
  /** The words of the button. */
  button: string;
  /** Whether it is not what most people come for. */
  isQuiet?: boolean;
  /** What else can be done. */
  below?: ReactNode;
  /** The changes that the answers ask for. Throws `Impossible`, in Dutch. */
  make: (values: Values, fields: URLSearchParams) => Action;
  /** What the desk asks beyond what the content check does: what was filled in that cannot be meant. */
  faults?: (values: Values) => FieldProblem[];
  /** The field at which is said that it is impossible. */
  faultAt: string;
  /** The field of the form beside which a mistake in a file belongs; without it, that of the file. */
  fieldOf?: (problem: FieldProblem) => string | undefined;
  /** What the history says. */
  message: (values: Values, fields: URLSearchParams) => string;
  /** Where the way goes on afterwards. */
  next: ToSave['next'];
};

/** What is to be said with a text that was typed: what was tidied, and what it looks like. */
export type Looked = { said: string[]; preview?: Looks };

/** Why something cannot be done, at the field that can mend it. */
export class AtField extends Impossible {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** Shows the form of a job, or does the job with what was posted. */
export async function answer(c: DeskContext, job: Job): Promise<Response> {
  const { desk, fields } = c.var;
  const { text, values: before = {}, first = before } = job;
  const controls = text ? [...job.controls, ...text.controls, ...text.structure] : job.controls;
  const looked: Looked = { said: [] };
  const show = (filled: Filled, status: 200 | 422) =>
    page(
      c,
      { title: job.title, status },
      <JobForm action={c.req.path} job={job} asked={controls} filled={filled} looked={looked} />,
    );
  if (c.req.method !== 'POST')
    return show({ form: toForm(controls, first), problems: [], more: job.more }, 200);

  const values = readForm(controls, fields, { before, role: authorOf(c).role });
  const form = toForm(controls, values);
  const version = fields.get('version');
  if (version !== null) form.set('version', version);
  const wish = fields.get('do') ?? '';
  const sent = new URLSearchParams(fields);
  if (text) {
    const { text: body, said } = tidy(fields.get('body') ?? '', { https: wish === 'https' });
    form.set('body', body);
    sent.set('body', body);
    looked.said = said;
    if (looks.includes(wish))
      looked.preview = await looksOf(fileOf(sourceLocale, ''), values.title, body);
  }
  const more = fields.get('more');
  if (more !== null) return show({ form, problems: [], more }, 200);

  const refused = (problems: FieldProblem[]) => show({ form, problems }, 422);
  const inJob = ({ own, elsewhere }: Judgement) => [
    ...own.map((one) => ({ ...one, field: job.fieldOf ? job.fieldOf(one) : one.field })),
    ...elsewhere.map((one) => ({ ...one, field: undefined })),
  ];
  try {
    const { changes, notes, said = [] } = job.make(values, sent);
    const faults = job.faults?.(values) ?? [];
    if (looked.preview || faults.length > 0) {
      const judged = inForm(await desk.store.check(changes), changes, desk.store);
      return show({ form, problems: [...faults, ...inJob(judged)] }, faults.length > 0 ? 422 : 200);
    }
    const toSave = {
      changes,
      notes,
      said: [...said, ...looked.said],
      message: job.message(values, fields),
      next: job.next,
    };
    return await answerSaved(c, toSave, { refused: (problems) => refused(inJob(problems)) });
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    const field = error instanceof AtField ? error.field : job.faultAt;
    return refused([{ file: '', field, message: error.message }]);
  }
}
