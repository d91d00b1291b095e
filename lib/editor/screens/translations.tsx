import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import Beside from '@/components/desk/Beside';
import LanguageTable from '@/components/desk/LanguageTable';
import Older from '@/components/desk/Older';
import TranslationList from '@/components/desk/TranslationList';
import { type Locale, translatedLocales } from '../../i18n/languages';
import { Impossible, siteOf } from '../actions/draft';
import { controlsOf } from '../controls';
import { allows, authorOf, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { listsOf } from '../form/lists';
import { page } from '../page';
import { openPresence, type Presence } from '../presence';
import { refuse } from '../refuse';
import { may } from '../roles';
import { answerSaved, kindly } from '../saving';
import type { Change } from '../store';
import { answerText } from '../textForm';
import { fileOf, inDutch, named, nameOf, slugOf, stateNow, translatedLocale } from '../texts';
import { dutchChanges, languagesOf, reviewed, sameMeaning, sideBySide } from '../translations';
import { say } from '../words';

/** How far each language is; Dutch and a translation beside each other. */
export const translations: Screen = {
  entries: [
    {
      href: '/vertalingen',
      title: say('translations.title'),
      text: say('translations.text'),
      isFor: (account) => translatedLocales.some((one) => may(account, 'text', fileOf(one, ''))),
    },
  ],
  routes: () => {
    const presence = openPresence();
    const forTranslators = createMiddleware<DeskEnv>(async (c, next) => {
      if (!(ownLanguages(c).length > 0)) return refuse(c, 403, 'forbidden');
      await next();
    });
    return new Hono<DeskEnv>()
      .use('/vertalingen/*', forTranslators)
      .get('/vertalingen', (c) =>
        kindly(c, () => {
          const { pages } = stateNow(c.var.desk.store);
          const rows = ownLanguages(c).map((locale) => {
            const of = pages.map(({ languages }) => languages[locale]?.status ?? 'missing');
            const count = (status: string) => of.filter((one) => one === status).length;
            return {
              locale,
              reviewed: count('reviewed'),
              machine: count('machine'),
              outdated: count('outdated'),
              missing: count('missing'),
            };
          });
          return page(
            c,
            { title: say('translations.title') },
            <LanguageTable rows={rows} pages={pages.length} />,
          );
        }),
      )
      .get('/vertalingen/pagina/:slug{.+}', (c) =>
        kindly(c, () => ofPage(c, slugOf(c.req.param('slug')))),
      )
      .post('/vertalingen/pagina/:slug{.+}', (c) =>
        kindly(c, () => same(c, slugOf(c.req.param('slug')))),
      )
      .get('/vertalingen/:locale', (c) =>
        kindly(c, () => {
          const locale = ownLanguage(c);
          if (!locale) return refuse(c, 403, 'forbidden');
          const pages = stateNow(c.var.desk.store).pages.map(({ slug, source, languages }) => ({
            slug,
            title: String(source.data.title ?? slug),
            status: languages[locale]?.status ?? ('missing' as const),
          }));
          return page(
            c,
            { title: say('translations.of', { language: nameOf(locale) }) },
            <TranslationList locale={locale} pages={pages} />,
          );
        }),
      )
      .on(['GET', 'POST'], '/vertalingen/:locale/:slug{.+}', (c) =>
        kindly(c, () => {
          const locale = ownLanguage(c);
          if (!locale) return refuse(c, 403, 'forbidden');
          return oneText(c, locale, slugOf(c.req.param('slug') ?? ''), presence);
        }),
      );
  },
};

/** The languages that somebody may work at. */
function ownLanguages(c: DeskContext): Locale[] {
  return translatedLocales.filter((locale) => allows(c, 'text', fileOf(locale, '')));
}

function ownLanguage(c: DeskContext): Locale | undefined {
  const locale = translatedLocale(c.req.param('locale') ?? '');
  return locale && ownLanguages(c).includes(locale) ? locale : undefined;
}

function dutchTitle(c: DeskContext, slug: string): string | undefined {
  const { pages } = stateNow(c.var.desk.store);
  const found = pages.find((one) => one.slug === slug);
  return found && String(found.source.data.title ?? slug);
}

/** One page in all languages, and for whom the meaning is the same. */
function ofPage(c: DeskContext, slug: string) {
  if (!allows(c, 'accept', fileOf('nl', slug))) return refuse(c, 403, 'forbidden');
  const title = dutchTitle(c, slug);
  if (title === undefined) return refuse(c, 404, 'notFound');
  const languages = languagesOf(c.var.desk.store, slug);
  return page(
    c,
    { title: say('translations.ofPage', { title }) },
    <>
      <Older slug={slug} languages={languages} mayAccept />
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
function same(c: DeskContext, slug: string) {
  const { store } = c.var.desk;
  if (!allows(c, 'accept', fileOf('nl', slug))) return refuse(c, 403, 'forbidden');
  const title = dutchTitle(c, slug);
  if (title === undefined) return refuse(c, 404, 'notFound');
  const chosen = c.var.fields.getAll('languages').flatMap((tag) => translatedLocale(tag) ?? []);
  if (chosen.length === 0) throw new Impossible(say('saved.sameNone'));
  const tried = [...new Set(chosen)].map((locale) => ({ locale, ...attempt(store, slug, locale) }));
  const done = tried.filter(({ why }) => why === undefined);
  const notes = tried.flatMap(({ locale, why }) =>
    why === undefined ? [] : say('translations.notSame', { language: nameOf(locale), why }),
  );
  if (done.length === 0) throw new Impossible(notes.join(' '));
  return answerSaved(
    c,
    {
      changes: done.flatMap(({ changes }) => changes),
      message: say('saved.sameMessage', {
        title,
        languages: done.map(({ locale }) => nameOf(locale)).join(', '),
      }),
      notes,
      next: { href: `/vertalingen/pagina/${named(slug)}`, title: say('texts.translations') },
    },
    { refused: ({ own }) => impossible(own) },
  );
}

function attempt(
  store: DeskContext['var']['desk']['store'],
  slug: string,
  locale: Locale,
): { changes: Change[]; why?: string } {
  try {
    return { changes: sameMeaning(store, slug, [locale]) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
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

function impossible(problems: { message: string }[]): never {
  throw new Impossible([...new Set(problems.map(({ message }) => message))].join(' '));
}

/** A translation beside the Dutch text, to be changed, and to be confirmed by who has read it. */
function oneText(c: DeskContext, locale: Locale, slug: string, presence: Presence) {
  const { store } = c.var.desk;
  const dutch = dutchTitle(c, slug);
  if (dutch === undefined) return refuse(c, 404, 'notFound');
  const path = fileOf(locale, slug);
  const { status } = languagesOf(store, slug).find((one) => one.locale === locale) ?? {};
  const language = nameOf(locale);
  const title = say('texts.editAs', { language, title: dutch });
  const next = { href: `/vertalingen/${locale}`, title: say('translations.back', { language }) };
  return answerText(c, {
    path,
    locale,
    title,
    controls: controlsOf('translation', listsOf(siteOf(store).content)),
    next,
    message: say('texts.messageIn', { language, title: dutch }),
    presence,
    above: status && (
      <Beside
        locale={locale}
        status={status}
        rows={inDutch(() => sideBySide(store, slug, locale))}
        changes={status === 'outdated' ? dutchChanges(store, slug, locale) : undefined}
      />
    ),
    also: allows(c, 'review', locale)
      ? {
          value: 'gelezen',
          label: say('translations.read'),
          help: say('translations.readHelp'),
          after: () => confirm(c, { locale, slug, dutch, next }),
        }
      : undefined,
  });
}

type Confirmed = {
  locale: Locale;
  slug: string;
  dutch: string;
  next: { href: string; title: string };
};

/** Somebody has read all of a translation beside the Dutch text. @returns why it cannot be, as text */
async function confirm(
  c: DeskContext,
  { locale, slug, dutch, next }: Confirmed,
): Promise<Response | string> {
  const { store } = c.var.desk;
  const words = { language: nameOf(locale), title: dutch };
  const by = authorOf(c);
  const { changes, why } = attempt(store, slug, locale);
  if (why !== undefined) return why;
  const follows = await store.save(changes, {
    author: by,
    message: say('translations.followsMessage', words),
  });
  if (follows.result === 'conflict' || follows.result === 'refused')
    return say('translations.again');
  return answerSaved(
    c,
    {
      changes: reviewed(store, slug, locale, by.role),
      message: say('translations.readMessage', words),
      next,
    },
    { refused: ({ own }) => impossible(own) },
  );
}
