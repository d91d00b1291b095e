import { Hono } from 'hono';
import { siteOf } from '../actions/draft';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { editOf } from '../edit';
import { taken } from '../form/values';
import { AtField, answer } from '../job';
import { refuse } from '../refuse';
import { say } from '../words';

const file = { path: 'content/questions.md', kind: 'questions' } as const;

/** What only the service knows, until it is answered; the way there is from the service. */
export const questions: Screen = {
  entries: [],
  routes: () => new Hono<DeskEnv>().on(['GET', 'POST'], '/dienst/vragen', edit),
};

function edit(c: DeskContext) {
  if (!allows(c, 'organisation', file.path)) return refuse(c, 403, 'forbidden');
  const form = editOf(siteOf(c.var.desk.store), file);
  return answer(c, {
    ...form,
    title: say('questions.title'),
    lead: say('questions.lead'),
    button: say('fields.save'),
    make: (values, fields) => {
      const double = Object.keys(values.questions ?? {}).findIndex((name) => name.endsWith(taken));
      if (double >= 0) throw new AtField(`questions.${double}.key`, say('questions.taken'));
      return form.make(values, fields);
    },
    message: () => say('questions.message'),
    next: { href: '/dienst/vragen', title: say('questions.back') },
  });
}
