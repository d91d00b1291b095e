import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import LanguageTable from '@/components/desk/LanguageTable';
import TranslationList from '@/components/desk/TranslationList';
import { type Locale, sourceLocale, translatedLocales } from '../../i18n/languages';
import { messageFile } from '../../words/files';
import { allows, type DeskContext, type DeskEnv, type Screen } from '../desk';
import { page } from '../page';
import { openPresence } from '../presence';
import { refuse } from '../refuse';
import { may } from '../roles';
import { fileOf, nameOf, slugOf, stateNow, titleOf, translatedLocale } from '../texts';
import { say } from '../words';
import { oneTranslation } from './oneTranslation';
import { allLanguages, keepMeaning } from './sameMeaning';

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
      .get('/vertalingen', (c) => {
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
          <LanguageTable
            rows={rows}
            pages={pages.length}
            hasDutch={allows(c, 'text', messageFile(sourceLocale))}
          />,
        );
      })
      .get('/vertalingen/pagina/:slug{.+}', (c) => allLanguages(c, slugOf(c.req.param('slug'))))
      .post('/vertalingen/pagina/:slug{.+}', (c) => keepMeaning(c, slugOf(c.req.param('slug'))))
      .get('/vertalingen/:locale', (c) => {
        const locale = ownLanguage(c);
        if (!locale) return refuse(c, 403, 'forbidden');
        const pages = stateNow(c.var.desk.store).pages.map(({ slug, source, languages }) => ({
          slug,
          title: titleOf(source),
          status: languages[locale]?.status ?? ('missing' as const),
        }));
        return page(
          c,
          { title: say('translations.of', { language: nameOf(locale) }) },
          <TranslationList locale={locale} pages={pages} />,
        );
      })
      .on(['GET', 'POST'], '/vertalingen/:locale/:slug{.+}', (c) => {
        const locale = ownLanguage(c);
        if (!locale) return refuse(c, 403, 'forbidden');
        return oneTranslation(c, locale, slugOf(c.req.param('slug') ?? ''), presence);
      });
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
