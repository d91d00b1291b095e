import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/i18n/languages';
import { acceptPage, acceptWords, write } from '@/lib/translations/change';
import { readState, readWordStates } from '@/lib/translations/state';
import { fixtureDay } from '../fixture/site';
import { setClock } from './clock';
import { editedSite } from './editedSite';

// A translation is compared with the Dutch text it was made from: a Dutch change stops nothing.
const site = editedSite();
beforeAll(() => setClock(fixtureDay));

const locales: Locale[] = ['en', 'ar'];
const pageOf = (locale: Locale, slug: string) => `content/${locale}/${slug}.md`;

/** Where the translations of a page stand. */
function statusesOf(slug: string): (string | undefined)[] {
  const page = readState(site.root).pages.find((one) => one.slug === slug);
  return locales.map((locale) => page?.languages[locale]?.status);
}

/** Says that a translation follows the Dutch text as it is now. */
function accept(slug: string, locale: Locale): void {
  const state = readState(site.root);
  const page = state.pages.find((one) => one.slug === slug);
  if (!page) throw new Error(`There is no page "${slug}"`);
  const changes = acceptPage(site.root, page, locale, state);
  for (const { file, text } of changes) site.write(file, text);
  write(site.root, changes);
}

/** What is said of a file. */
const said = (file: string) => site.problems().filter((problem) => problem.file === file);

type Edit = [from: string | RegExp, to: string];
/** A change of a Dutch page, what differs then, and how each translation is mended. */
type Change = {
  name: string;
  slug: string;
  dutch: Edit;
  finding: RegExp;
  en: Edit;
  ar: Edit;
};

const structure = /^De opbouw is niet die van het Nederlands/;
const changes: Change[] = [
  {
    name: 'a bullet more',
    slug: 'hulp/fietsles',
    dutch: [/$/, '\n- U krijgt een helm.\n- U krijgt een hesje.\n'],
    finding: structure,
    en: [/$/, '\n- You get a helmet.\n- You get a vest.\n'],
    ar: [/$/, '\n- تحصلون على خوذة.\n- تحصلون على سترة.\n'],
  },
  {
    name: 'one bullet in a list',
    slug: 'doelgroepen/nieuwkomers',
    dutch: ['- Wij zoeken', '- Wij luisteren naar u.\n- Wij zoeken'],
    finding: /lijst met 4 punten, hier lijst met 3 punten/,
    en: ['- We look', '- We listen to you.\n- We look'],
    ar: ['- نبحث', '- نستمع إليكم.\n- نبحث'],
  },
  {
    name: 'a bullet less',
    slug: 'doelgroepen/nieuwkomers',
    dutch: ['- Wij zoeken met u de juiste dienst.\n', ''],
    finding: /lijst met 2 punten, hier lijst met 3 punten/,
    en: ['- We look for the right service with you.\n', ''],
    ar: [/- نبحث معكم.*\n/, ''],
  },
  {
    name: 'a paragraph more',
    slug: 'doelgroepen/nieuwkomers',
    dutch: ['## Wat doen', 'U bent welkom.\n\n## Wat doen'],
    finding: /meer of minder alinea’s/,
    en: ['## What do', 'You are welcome.\n\n## What do'],
    ar: ['## ماذا نفعل', 'أهلاً بكم.\n\n## ماذا نفعل'],
  },
  {
    name: 'two paragraphs that become one',
    slug: 'doelgroepen',
    dutch: ['\n\nPast er', ' Past er'],
    finding: /meer of minder alinea’s/,
    en: ['\n\nDoes nothing', ' Does nothing'],
    ar: [/\n\nهل لا/, ' هل لا'],
  },
  {
    name: 'a heading more',
    slug: 'doelgroepen/nieuwkomers',
    dutch: [/$/, '\n## En dan?\n\nMail ons.\n'],
    finding: structure,
    en: [/$/, '\n## And then?\n\nEmail us.\n'],
    ar: [/$/, '\n## وبعد ذلك؟\n\nاكتبوا إلينا.\n'],
  },
  {
    name: 'a section less',
    slug: 'hulp/fietsles',
    dutch: [/## Wanneer[\s\S]*/, ''],
    finding: structure,
    en: [/## When[\s\S]*/, ''],
    ar: [/## متى[\s\S]*/, ''],
  },
  {
    name: 'a sentence less, with its number',
    slug: 'hulp/fietsles',
    dutch: [' Een groep heeft ten hoogste 8 mensen.', ''],
    finding: /^Dit getal staat niet in het Nederlands: 8\.$/,
    en: [' A group has at most 8 people.', ''],
    ar: [/ في المجموعة 8 [^.]*\./, ''],
  },
  {
    name: 'a word that becomes a link',
    slug: 'hulp/fietsles',
    dutch: ['geen fiets te hebben', 'geen [fiets](/contact) te hebben'],
    finding: /^De links zijn niet die van het Nederlands: \/contact\.$/,
    en: ['a bike of your own', 'a [bike](/contact) of your own'],
    ar: ['دراجة خاصة', '[دراجة](/contact) خاصة'],
  },
  {
    name: 'another number',
    slug: 'hulp/fietsles',
    dutch: ['ten hoogste 8', 'ten hoogste 9'],
    finding: /^Dit getal uit het Nederlands ontbreekt: 9\.$/,
    en: ['at most 8', 'at most 9'],
    ar: ['المجموعة 8', 'المجموعة 9'],
  },
  {
    name: 'another year in a heading',
    slug: 'historiek',
    dutch: ['## 2011', '## 2012'],
    finding: /^Dit getal uit het Nederlands ontbreekt: 2012\.$/,
    en: ['## 2011', '## 2012'],
    ar: ['## 2011', '## 2012'],
  },
  {
    name: 'another number in a table',
    slug: 'scholen',
    dutch: ['50 minuten', '45 minuten'],
    finding: /^Dit getal uit het Nederlands ontbreekt: 45\.$/,
    en: ['50 minutes', '45 minutes'],
    ar: ['50 دقيقة', '45 دقيقة'],
  },
  {
    name: 'a row more in a table',
    slug: 'scholen',
    dutch: ['| Prijs |', '| Taal | Nederlands |\n| Prijs |'],
    finding: /tabel met 5 rijen, hier tabel met 4 rijen/,
    en: ['| Price |', '| Language | Dutch |\n| Price |'],
    ar: ['| السعر |', '| اللغة | الهولندية |\n| السعر |'],
  },
  {
    name: 'a footnote more',
    slug: 'hulp/fietsles',
    dutch: [/Fietspunt\.$/m, 'Fietspunt.[^bron]\n\n[^bron]: Bron: folder, 2026.'],
    finding: structure,
    en: ['*Fietspunt*.', '*Fietspunt*.[^bron]\n\n[^bron]: Source: leaflet, 2026.'],
    ar: ['*Fietspunt*.', '*Fietspunt*.[^bron]\n\n[^bron]: المصدر: نشرة، 2026.'],
  },
  {
    name: '30 days',
    slug: 'hulp/brieven',
    dutch: ['Breng de brief mee.', 'Breng de brief mee. U hebt 30 dagen.'],
    finding: /^Dit getal uit het Nederlands ontbreekt: 30\.$/,
    en: [/$/, ''],
    ar: ['أحضروا الرسالة معكم.', 'أحضروا الرسالة معكم. عندكم 30 يوماً.'],
  },
  {
    name: 'a question more',
    slug: 'hulp/fietsles',
    dutch: ['Wij doen dit', 'Komt u ook? Wij doen dit'],
    finding: /^In het Nederlands staan 1 vraagtekens, hier 0\.$/,
    en: ['We do this', 'Will you come too? We do this'],
    ar: ['نفعل ذلك', 'هل تأتون أيضاً؟ نفعل ذلك'],
  },
  {
    name: 'a name that stays Dutch',
    slug: 'hulp/brieven',
    dutch: ['Breng de brief mee.', 'Breng de brief mee naar Fietspunt.'],
    finding: /^"Fietspunt" blijft Nederlands en ontbreekt hier\.$/,
    en: [/$/, ''],
    ar: ['أحضروا الرسالة معكم.', 'أحضروا الرسالة معكم إلى *Fietspunt*.'],
  },
];

/** The languages in which a page of the site has a translation. */
const translated = (slug: string) => (slug === 'hulp/brieven' ? ['ar' as const] : locales);

describe.each(changes)('Dutch changes: $name', ({ slug, dutch, finding, ...mended }) => {
  test('nothing stops; each translation is older, and cannot be accepted before it is mended', () => {
    const before = site.problems();
    site.edit(pageOf('nl', slug), ...dutch);
    expect(site.errors()).toEqual([]);
    const files = translated(slug).map((locale) => pageOf(locale, slug));
    const told = site.problems().filter(
      (problem) => !before.some(({ file, message }) => file === problem.file && message === problem.message),
    );
    expect([...new Set(told.map(({ file }) => file))].sort()).toEqual([...files].sort());
    for (const file of files)
      expect(told).toContainEqual(
        expect.objectContaining({ file, level: 'warning', message: expect.stringMatching(finding) }),
      );
    expect(statusesOf(slug)).toEqual(
      locales.map((locale) => (translated(slug).includes(locale) ? 'outdated' : 'missing')),
    );

    for (const locale of translated(slug)) {
      const old = site.read(pageOf(locale, slug));
      expect(() => accept(slug, locale)).toThrow(/^De vertaling volgt het Nederlands nog niet\. Werk ze eerst bij/);
      expect(() => accept(slug, locale)).toThrow(new RegExp(finding.source.replace(/^\^|\$$/g, '')));
      expect(site.read(pageOf(locale, slug))).toBe(old);
      site.edit(pageOf(locale, slug), /$/, ' ');
      site.edit(pageOf(locale, slug), ...mended[locale as 'en' | 'ar']);
      accept(slug, locale);
    }
    expect(statusesOf(slug)).not.toContain('outdated');
    expect(site.errors()).toEqual([]);
  });

  test('the other way round, the same difference is a mistake in the translation', () => {
    for (const locale of translated(slug)) site.edit(pageOf(locale, slug), ...mended[locale as 'en' | 'ar']);
    const files = translated(slug).map((locale) => pageOf(locale, slug));
    const errors = site.errors();
    expect([...new Set(errors.map(({ file }) => file))].sort()).toEqual([...files].sort());
  });
});
