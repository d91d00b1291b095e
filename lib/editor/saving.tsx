import Conflicts from '@/components/desk/Conflicts';
import Form from '@/components/desk/Form';
import Kept from '@/components/desk/Kept';
import Saved from '@/components/desk/Saved';
import { isError } from '../check/report';
import { Impossible } from '../content/problem';
import type { Note } from './actions/draft';
import { authorOf, type DeskContext } from './desk';
import { inForm } from './form/wording';
import { page } from './page';
import { keepable } from './refuse';
import type { Change, Conflict, Judgement } from './store';
import { say } from './words';

type Answer = Response | Promise<Response>;

/** What is to be saved, and what is said afterwards. */
export type ToSave = {
  changes: Change[];
  /** What the history says: one Dutch sentence. */
  message: string;
  /** What a person has to look at afterwards, in Dutch. */
  notes?: Note[];
  /** What else was done, in Dutch. */
  said?: string[];
  /** Where the way goes on afterwards. */
  next: Next;
  /** What else one may want to see. */
  more?: Next[];
};
type Told = Required<Pick<ToSave, 'notes' | 'said' | 'next' | 'more'>>;
/** A way to another screen. */
export type Next = { href: string; title: string };

/** The form again, with everything that was typed. */
type Again = {
  /**
   * Mistakes in the words of a form, each with its field: status 422. Without it, it is impossible:
   * nobody has these files in a form.
   */
  refused?: (problems: Judgement) => Answer;
  /**
   * Somebody else changed it in between: status 409. What comes of it is a form made from the version of
   * now. Without it, the fields go along unseen, with `version` as it is now.
   */
  conflict?: (conflicts: Conflict[]) => Answer;
};

/** What was said of the last saves: in memory only, for the screen that follows. */
const told = new Map<string, Told>();
const mostTold = 100;

/** What is left to say of a save. @param commit as `store.save` gives it */
export function toldOf(commit: string): Told | undefined {
  return told.get(commit);
}

/**
 * Saves, and answers a POST: to the screen that says what was saved, or to the form again. The publisher
 * hears of it. Throws `Impossible`.
 */
export async function answerSaved(
  c: DeskContext,
  toSave: ToSave,
  again: Again = {},
): Promise<Response> {
  const { desk, fields } = c.var;
  const { changes, message, notes = [], said = [], next, more = [] } = toSave;
  const withTheirs = fields.has(bothWanted);
  const saved = await desk.store.save(changes, { author: authorOf(c), message, withTheirs });
  switch (saved.result) {
    case 'saved': {
      desk.publisher.saved();
      told.set(saved.commit, { notes, said, next, more });
      for (const old of told.keys()) if (told.size > mostTold) told.delete(old);
      return c.redirect(`/bewaard/${saved.commit}`, 303);
    }
    case 'unchanged':
      return page(
        c,
        { title: say('saved.unchangedTitle') },
        <Saved told={{ notes, said, next, more }} />,
      );
    case 'refused': {
      const problems = inForm(saved.problems, changes, desk.store);
      if (!again.refused) throw new Impossible(whyOf(problems));
      return again.refused(problems);
    }
    case 'conflict':
      return again.conflict?.(saved.conflicts) ?? asIs(c, saved.conflicts);
  }
}

/** The button that saves what a colleague changed elsewhere along with what was posted. */
const bothWanted = 'both';

/** What was posted, to be posted once more: see `Conflicts`. */
export function againIn(c: DeskContext): {
  action: string;
  fields: [string, string][];
  both: string;
} {
  return { action: c.req.path, fields: keepable(c.var.fields), both: bothWanted };
}

/** What is wrong with changes, here and elsewhere, in one text. */
export function whyOf({ own, elsewhere }: Judgement): string {
  const errors = [...own, ...elsewhere].filter(isError);
  return [...new Set(errors.map(({ message }) => message))].join(' ');
}

/** Both texts of a conflict, and the same form once more: what is sent then is a decision. */
function asIs(c: DeskContext, conflicts: Conflict[]): Answer {
  const { desk, fields } = c.var;
  const version = conflicts.map(({ path }) => desk.store.read(path)?.version ?? '')[0] ?? '';
  const kept = keepable(fields).filter(([name]) => name !== 'version');
  return page(
    c,
    { title: say('conflict.title'), status: 409 },
    <>
      <Conflicts conflicts={conflicts} site={desk.store} again={againIn(c)} />
      <Form action={c.req.path}>
        <Kept fields={[...kept, ['version', version]]} />
        <p>
          <button type="submit" className="button">
            {say('conflict.own')}
          </button>
        </p>
      </Form>
      <p>
        <a href={c.req.path} className="tap">
          {say('conflict.theirs')}
        </a>
      </p>
    </>,
  );
}
