import type { ReactNode } from 'react';
import JobForm from '@/components/desk/JobForm';
import { Impossible } from '../content/problem';
import type { Action } from './actions/draft';
import type { Control } from './controls';
import { authorOf, type DeskContext } from './desk';
import type { Filled } from './form/filled';
import { readForm, toForm, type Values } from './form/values';
import { inForm } from './form/wording';
import { page } from './page';
import { answerSaved, type ToSave } from './saving';
import type { FieldProblem } from './store';

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
  /** Help at the text of a page, which is asked too: it is `body` in the fields that were posted. */
  body?: string;
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
  const { fields } = c.var;
  const { controls, values: before = {}, first = before } = job;
  const show = (filled: Filled, status: 200 | 422) =>
    page(
      c,
      { title: job.title, status },
      <JobForm action={c.req.path} job={job} filled={filled} />,
    );
  if (c.req.method !== 'POST')
    return show({ form: toForm(controls, first), problems: [], more: job.more }, 200);

  const values = readForm(controls, fields, { before, role: authorOf(c).role });
  const form = toForm(controls, values);
  for (const name of ['version', 'body']) {
    const value = fields.get(name);
    if (value !== null) form.set(name, value);
  }
  const more = fields.get('more');
  if (more !== null) return show({ form, problems: [], more }, 200);

  const refused = (problems: FieldProblem[]) => show({ form, problems }, 422);
  try {
    const { changes, notes, said } = job.make(values, fields);
    const faults = job.faults?.(values) ?? [];
    if (faults.length > 0) {
      const { own } = inForm(await c.var.desk.store.check(changes), changes, c.var.desk.store);
      return refused([...faults, ...own]);
    }
    const toSave = { changes, notes, said, message: job.message(values, fields), next: job.next };
    return await answerSaved(c, toSave, {
      refused: ({ own, elsewhere }) =>
        refused([
          ...own.map((one) => ({ ...one, field: job.fieldOf ? job.fieldOf(one) : one.field })),
          ...elsewhere.map((one) => ({ ...one, field: undefined })),
        ]),
    });
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    const field = error instanceof AtField ? error.field : job.faultAt;
    return refused([{ file: '', field, message: error.message }]);
  }
}
