import Older from '@/components/desk/Older';
import TranslationList from '@/components/desk/TranslationList';
import { Impossible } from '../../content/problem';
import { type Locale, sourceLocale } from '../../i18n/languages';
import type { PageState, TranslationState } from '../../translations/state';
import { allows, type DeskContext } from '../desk';
import { page } from '../page';
import { refuse } from '../refuse';
import { answerSaved } from '../saving';
import type { Change, Store } from '../store';
import { fileOf, named, nameOf, pageIn, stateNow, titleOf, translatedLocale } from '../texts';
import { languagesOf, sameMeaning } from '../translations';
import { say } from '../words';

/** One page in all languages, and for whom the meaning is the same. */
export function allLanguages(c: DeskContext, slug: string, mistake?: string) {
  if (!allows(c, 'accept', fileOf(sourceLocale, slug))) return refuse(c, 403, 'forbidden');
  const found = pageIn(stateNow(c.var.desk.store), slug);
  if (!found) return refuse(c, 404, 'notFound');
  const languages = languagesOf(found);
  return page(
    c,
    {
      title: say('translations.ofPage', { title: titleOf(found.source) }),
      status: mistake === undefined ? 200 : 422,
    },
    <>
      <Older slug={slug} languages={languages} mayAccept mistake={mistake} />
      <TranslationList
        pages={languages.map(({ locale, status }) => ({
          slug,
          status,
          title: nameOf(locale),
          locale,
        }))}
      />
    </>,
  );
}

/** The Dutch changed and these languages still say the same. */
export function keepMeaning(c: DeskContext, slug: string) {
  const { store } = c.var.desk;
  if (!allows(c, 'accept', fileOf(sourceLocale, slug))) return refuse(c, 403, 'forbidden');
  const state = stateNow(store);
  const found = pageIn(state, slug);
  if (!found) return refuse(c, 404, 'notFound');
  const { fields } = c.var;
  const older = languagesOf(found).filter(({ status }) => status === 'outdated');
  const chosen = fields.has('all')
    ? older.map(({ locale }) => locale)
    : fields.getAll('languages').flatMap((tag) => translatedLocale(tag) ?? []);
  if (chosen.length === 0) return allLanguages(c, slug, say('saved.sameNone'));
  const tried = [...new Set(chosen)].map((locale) => ({
    locale,
    ...attempt(store, state, found, locale),
  }));
  const done = tried.filter(({ why }) => why === undefined);
  const notes = tried.flatMap(({ locale, why }) =>
    why === undefined ? [] : say('translations.notSame', { language: nameOf(locale), why }),
  );
  if (done.length === 0) throw new Impossible(notes.join(' '));
  return answerSaved(c, {
    changes: done.flatMap(({ changes }) => changes),
    message: say('saved.sameMessage', {
      title: titleOf(found.source),
      languages: done.map(({ locale }) => nameOf(locale)).join(', '),
    }),
    notes,
    next: { href: `/vertalingen/pagina/${named(slug)}`, title: say('texts.translations') },
  });
}

/** What makes a translation follow the Dutch text as it is; or why it cannot, as text. */
export function attempt(
  store: Store,
  state: TranslationState,
  page: PageState,
  locale: Locale,
): { changes: Change[]; why?: string } {
  try {
    return { changes: sameMeaning(store, state, page, locale) };
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    return { changes: [], why: plainly(error.message) };
  }
}

/** What is said in a terminal, without its files and lines. */
function plainly(message: string): string {
  return message
    .split('\n')
    .filter((line) => !/^content\/\S+$/.test(line))
    .map((line) => line.trim().replace(/^(?:regel \d+|veld "[^"]*"): /, ''))
    .filter(Boolean)
    .join(' ');
}
