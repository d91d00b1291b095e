import { Hono } from 'hono';
import { isLocale, sourceLocale } from '../../i18n/languages';
import { hasRequestWords } from '../../words/files';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { nameOfWords, wordsFile } from '../interfaceWords';
import { answer } from '../job';
import { refuse } from '../refuse';
import { say } from '../words';
import { wordsForm } from '../wordsForm';

/** The words of buttons and menus in a language, and those of the form for schools; from the translations. */
export const interfaceWords: Screen = {
  entries: [],
  routes: () =>
    new Hono<DeskEnv>()
      .on(['GET', 'POST'], '/woorden/:locale', (c) => edit(c, false))
      .on(['GET', 'POST'], '/woorden/:locale/formulier', (c) => edit(c, true)),
};

function edit(c: DeskContext, isForm: boolean) {
  const locale = c.req.param('locale') ?? '';
  if (!isLocale(locale) || (isForm && !hasRequestWords(locale))) return refuse(c, 404, 'notFound');
  const path = wordsFile({ locale, isForm });
  if (!allows(c, 'text', path)) return refuse(c, 403, 'forbidden');
  const isDutch = locale === sourceLocale;
  const name = nameOfWords(path) ?? path;
  const form = wordsForm(c.var.desk.store, { locale, isForm }, c.var.fields);
  return answer(c, {
    ...form,
    title: name,
    lead: say(isDutch ? 'words.leadDutch' : 'words.lead'),
    button: say('texts.save'),
    make: (values, fields) => ({
      ...form.make(values, fields),
      notes: isDutch ? [say('words.older')] : [],
    }),
    message: () => say('words.message', { name }),
    next: { href: c.req.path, title: say('words.back') },
  });
}
