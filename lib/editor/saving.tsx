import type { ReactNode } from 'react';
import Conflicts from '@/components/desk/Conflicts';
import Form from '@/components/desk/Form';
import Kept from '@/components/desk/Kept';
import Refused from '@/components/desk/Refused';
import Saved from '@/components/desk/Saved';
import { Impossible } from './actions/draft';
import { authorOf, type DeskContext } from './desk';
import { inForm } from './form/wording';
import { PathRefused } from './git/paths';
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
  notes?: string[];
  /** Where the way goes on afterwards. */
  next: Next;
};
type Next = { href: string; title: string };

/** The form again, with everything that was typed. */
export type Again = {
  /** Mistakes in the words of a form, each with its field: status 422. */
  refused: (problems: Judgement) => Answer;
  /**
   * Somebody else changed it in between: status 409. What comes of it is a form made from the version of
   * now. Without it, the fields go along unseen, with `version` as it is now.
   */
  conflict?: (conflicts: Conflict[]) => Answer;
};

/** What was said of the last saves: in memory only, for the screen that follows. */
const told = new Map<string, { notes: string[]; next: Next }>();
const mostTold = 100;

/** What is left to say of a save. @param commit as `store.save` gives it */
export function toldOf(commit: string): { notes: string[]; next: Next } | undefined {
  return told.get(commit);
}

/**
 * Saves, and answers a POST: to the screen that says what was saved, or to the form again. The publisher
 * hears of it. Throws `PathRefused`: see `kindly`.
 */
export async function answerSaved(c: DeskContext, toSave: ToSave, again: Again): Promise<Response> {
  const { desk, fields } = c.var;
  const { changes, message, notes = [], next } = toSave;
  const withTheirs = fields.has(bothWanted);
  const saved = await desk.store.save(changes, { author: authorOf(c), message, withTheirs });
  switch (saved.result) {
    case 'saved': {
      desk.publisher.saved();
      told.set(saved.commit, { notes, next });
      for (const old of told.keys()) if (told.size > mostTold) told.delete(old);
      return c.redirect(`/bewaard/${saved.commit}`, 303);
    }
    case 'unchanged':
      return page(c, { title: say('saved.unchangedTitle') }, <Saved next={next} notes={notes} />);
    case 'refused':
      return again.refused(inForm(saved.problems, changes, desk.store));
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

/** Does something; where it is impossible, says why in Dutch, with all that was typed. */
export async function kindly(c: DeskContext, job: () => Answer): Promise<Response> {
  try {
    return await job();
  } catch (error) {
    if (!(error instanceof Impossible || error instanceof PathRefused)) throw error;
    const shown = keepable(c.var.fields);
    const node: ReactNode = <Refused text={error.message} shown={shown} />;
    return page(c, { title: say('saved.impossible'), status: 400 }, node);
  }
}
