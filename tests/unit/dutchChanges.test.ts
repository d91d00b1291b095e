import { beforeAll, describe, expect, test } from 'vitest';
import { isError } from '@/lib/check/report';
import type { Problem } from '@/lib/content/problem';
import type { Locale } from '@/lib/i18n/languages';
import { acceptPage, acceptWords } from '@/lib/translations/change';
import { readState, readWordStates } from '@/lib/translations/state';
import { fixtureDay } from '../fixture/day';
import { setClock } from './clock';
import { editedSite } from './editedSite';

// A translation is compared with the Dutch text it was made from: a Dutch change stops nothing.
const site = editedSite();
let before: Problem[] = [];
beforeAll(() => {
  setClock(fixtureDay);
  before = site.problems();
});

const locales: Locale[] = ['en', 'ar'];
const pageOf = (locale: Locale, slug: string) => `content/${locale}/${slug}.md`;

/** A page with its translations, as they are now, and where they stand. */
function stateOf(slug: string) {
  const state = readState(site.root);
  const page = state.pages.find((one) => one.slug === slug);
  if (!page) throw new Error(`There is no page "${slug}"`);
  return {
    statuses: locales.map((locale) => page.languages[locale]?.status),
    /** Says that a translation follows the Dutch text as it is now. */
    accept(locale: Locale): void {
      const changes = acceptPage(site.root, page, locale, state);
      for (const { file, text } of changes) site.write(file, text);
    },
  };
}

/** What is said that was not said before. */
function newProblems(): Problem[] {
  const known = new Set(before.map(({ file, message }) => `${file} ${message}`));
  return site.problems().filter(({ file, message }) => !known.has(`${file} ${message}`));
}

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
    name: 'a name that stays Dutch',
    slug: 'hulp/brieven',
    dutch: ['Breng de brief mee.', 'Breng de brief mee naar Fietspunt.'],
    finding: /^"Fietspunt" blijft Nederlands en ontbreekt hier\.$/,
    en: [/$/, ''],
    ar: ['أحضروا الرسالة معكم.', 'أحضروا الرسالة معكم إلى نقطة الدراجات *Fietspunt*.'],
  },
];

/** The languages in which a page of the site has a translation. */
const translated = (slug: string) => (slug === 'hulp/brieven' ? ['ar' as const] : locales);

describe.each(changes)('Dutch changes: $name', ({ slug, dutch, finding, ...mended }) => {
  test('nothing stops; each translation is older, and cannot be accepted before it is mended', () => {
    site.edit(pageOf('nl', slug), ...dutch);
    const told = newProblems();
    const files = translated(slug).map((locale) => pageOf(locale, slug));
    expect(told.filter(isError)).toEqual([]);
    expect(new Set(told.map(({ file }) => file))).toEqual(new Set(files));
    for (const file of files)
      expect(told).toContainEqual(
        expect.objectContaining({ file, message: expect.stringMatching(finding) }),
      );
    const older = stateOf(slug);
    expect(older.statuses).toEqual(
      locales.map((locale) => (translated(slug).includes(locale) ? 'outdated' : 'missing')),
    );
    for (const locale of translated(slug)) {
      const file = pageOf(locale, slug);
      const old = site.read(file);
      const refusal = refusalOf(() => older.accept(locale));
      expect(refusal).toMatch(/^De vertaling volgt het Nederlands nog niet\. Werk ze eerst bij/);
      expect(refusal).toContain(file);
      expect(refusal).toMatch(new RegExp(finding.source.replace(/^\^|\$$/g, '')));
      expect(site.read(file)).toBe(old);
    }

    for (const locale of translated(slug))
      site.edit(pageOf(locale, slug), ...mended[locale as 'en' | 'ar']);
    const better = stateOf(slug);
    for (const locale of translated(slug)) better.accept(locale);
    expect(stateOf(slug).statuses).not.toContain('outdated');
    expect(site.errors()).toEqual([]);
  });
});

/** What something throws, in words. */
function refusalOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
}

/** More names are no mistake: this change has another side only. */
const twoSided = changes.filter(({ name }) => name !== 'a name that stays Dutch');
describe.each(twoSided)('changes of a translation: $name', ({ slug, ...mended }) => {
  test('the same difference is a mistake in the translation, which is up to date', () => {
    const files = translated(slug).map((locale) => pageOf(locale, slug));
    for (const locale of translated(slug))
      site.edit(pageOf(locale, slug), ...mended[locale as 'en' | 'ar']);
    expect([...new Set(site.errors().map(({ file }) => file))].sort()).toEqual([...files].sort());
    expect(stateOf(slug).statuses).not.toContain('outdated');
  });
});
test('changes of a translation: a name that stays Dutch, and is gone', () => {
  site.edit(pageOf('en', 'hulp/fietsles'), ': *Fietspunt*', '');
  expect(site.errors()).toEqual([
    expect.objectContaining({
      file: pageOf('en', 'hulp/fietsles'),
      message: '"Fietspunt" blijft Nederlands en ontbreekt hier.',
    }),
  ]);
});

test('a sentence in other words: the translation is older, and can be accepted at once', () => {
  site.edit(pageOf('nl', 'hulp/fietsles'), 'De lessen zijn gratis.', 'U hoeft niets te betalen.');
  expect(site.problems()).toEqual(before);
  const older = stateOf('hulp/fietsles');
  expect(older.statuses).toEqual(['outdated', 'outdated']);
  for (const locale of locales) older.accept(locale);
  expect(stateOf('hulp/fietsles').statuses).toEqual(['machine', 'machine']);
  expect(site.problems()).toEqual(before);
});

test('many changes at once stop nothing', () => {
  for (const { slug, dutch } of changes.filter(({ name }) => !/less|mensen/.test(name)))
    site.edit(pageOf('nl', slug), ...dutch);
  expect(site.errors()).toEqual([]);
});

/** What is wrong with a translation whatever the Dutch says. */
const alone: [name: string, file: string, edit: Edit, answer: RegExp][] = [
  [
    'a letter of another language',
    pageOf('ar', 'hulp/fietsles'),
    ['الدروس مجانية', 'الدروس مجانیة'],
    /^De letter "ی" hoort niet bij deze taal\.$/,
  ],
  [
    'words in Latin letters',
    pageOf('ar', 'hulp/fietsles'),
    ['الدروس مجانية', 'الدروس gratis'],
    /^Zet woorden in Latijnse letters tussen sterretjes: \*gratis\*\.$/,
  ],
  [
    'digits of the language',
    pageOf('ar', 'hulp/fietsles'),
    ['المجموعة 8', 'المجموعة ٨'],
    /^Schrijf cijfers als 0 tot 9/,
  ],
  [
    'what a machine says beside it',
    pageOf('en', 'hulp/fietsles'),
    ['You learn to cycle', 'Here is the translation: You learn to cycle'],
    /^Dit is geen deel van de tekst: "Here is the translation"\. Haal het weg\.$/,
  ],
  [
    'another language',
    pageOf('en', 'hulp/fietsles'),
    [
      'The lessons are free.',
      'Los cursos son gratuitos para todas las personas que viven en la ciudad y para sus familias y también para los vecinos que quieran venir con nosotros cada jueves por la mañana.',
    ],
    /^Deze tekst lijkt in een andere taal te staan \(spa\)/,
  ],
  [
    'a word to avoid',
    pageOf('en', 'hulp/fietsles'),
    ['The lessons are free.', 'The lessons are free for illegals.'],
    /^Schrijf niet "illegals"\. Gebruik "people without papers"\.$/,
  ],
];

describe.each(alone)('in a translation, %s', (_, file, edit, answer) => {
  /** Everything that stops the build is this, in this file. */
  function expectOnlyThis(): void {
    const wrong = expect.objectContaining({ file, message: expect.stringMatching(answer) });
    const errors = site.errors();
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(error).toEqual(wrong);
  }

  test('is a mistake while it is up to date', () => {
    site.edit(file, ...edit);
    const errors = site.errors();
    expect(errors).toContainEqual(
      expect.objectContaining({ file, message: expect.stringMatching(answer) }),
    );
    expect(new Set(errors.map((error) => error.file))).toEqual(new Set([file]));
  });

  test('is a mistake when it is older too, and the only one', () => {
    site.edit(file, ...edit);
    site.edit(
      pageOf('nl', 'hulp/fietsles'),
      /$/,
      '\n- U krijgt een helm.\n- U krijgt een hesje.\n',
    );
    expectOnlyThis();
  });
});

describe('a mistake in the Dutch file', () => {
  const mistakes: [name: string, edit: Edit][] = [
    ['a phone number, beside a bullet more', [/$/, '\n- Bel 015 12 34 56.\n- Of kom langs.\n']],
    ['a dead link', ['geen fiets te hebben', 'geen [fiets](/fiets) te hebben']],
    ['a percentage without source', ['De lessen zijn gratis.', 'Voor 80 % zijn de lessen gratis.']],
    ['a bullet of Word', [/$/, '\n• Een helm\n']],
    ['a wrong field', ['layer: plain', 'layer: eenvoudig']],
    ['an unclosed quotation mark', ['title: Fietsles', 'title: "Fietsles']],
    ['a topic that does not exist', ['- bike-lessons', '- fietsles']],
    ['a link on its other side', ['De lessen', '[De lessen] (/contact)']],
  ];
  test.each(mistakes)('%s: is said there and nowhere else', (_, edit) => {
    const file = pageOf('nl', 'hulp/fietsles');
    site.edit(file, ...edit);
    const told = newProblems();
    expect(told.filter(isError)).toHaveLength(1);
    expect(new Set(told.map((problem) => problem.file))).toEqual(new Set([file]));
  });
});

describe('a Dutch page that is not there any more', () => {
  const gone = {
    file: 'content/nl/gegevens.md',
    message: expect.stringMatching(
      /^Deze pagina is er niet, maar er zijn nog vertalingen: content\/ar\/gegevens\.md, content\/en\/gegevens\.md\. Zet de pagina terug, geef de vertalingen dezelfde nieuwe naam, of haal ze ook weg\.$/,
    ),
  };
  test('removed alone, it has one answer for all languages', () => {
    site.remove('content/nl/gegevens.md');
    expect(site.errors()).toEqual([expect.objectContaining(gone)]);
  });
  test('so it has when it has another name now', () => {
    site.rename('content/nl/gegevens.md', 'content/nl/cijfers.md');
    expect(site.errors()).toEqual([expect.objectContaining(gone)]);
  });
  test('in every language another name, it stops nothing but what leads to it', () => {
    for (const locale of ['nl', 'en', 'ar'])
      site.rename(`content/${locale}/hulp/fietsles.md`, `content/${locale}/hulp/fietsen.md`);
    const files = site.errors().map(({ file }) => file);
    expect(new Set(files)).toEqual(
      new Set([
        'content/nl/doel.md',
        'content/nl/doelgroepen/gezinnen.md',
        'content/nl/doelgroepen/nieuwkomers.md',
        'content/search.json',
        'content/topics/bike-lessons.md',
        'content/moved.md',
      ]),
    );
  });
  test('a page that only some languages have has an answer of its own', () => {
    site.remove('content/nl/hulp/brieven.md');
    expect(site.errors()).toContainEqual(
      expect.objectContaining({
        file: 'content/ar/hulp/brieven.md',
        message: expect.stringMatching(
          /^Dit is een vertaling zonder Nederlandse pagina\. Maak content\/nl\/hulp\/brieven\.md/,
        ),
      }),
    );
  });
});

describe('Dutch words', () => {
  const words: [name: string, file: string, edit: Edit, key: string][] = [
    ['of a button', 'messages/nl.json', ['"Naar de tekst"', '"Naar de 3 teksten"'], 'site.skip'],
    [
      'of a topic',
      'content/topics/letters.md',
      [/nl: .*/, 'nl: Hulp met 2 brieven van Fietspunt'],
      'topics.letters',
    ],
  ];
  test.each(words)('%s that change: warnings, and an older word', (_, file, edit, key) => {
    site.edit(file, ...edit);
    expect(site.errors()).toEqual([]);
    const state = readState(site.root);
    const states = readWordStates(site.root, state.topics);
    expect(states.en?.status).toBe('outdated');
    for (const locale of locales) expect(states[locale]?.changed).toContain(key);
    expect(() => acceptWords(site.root, 'en', state)).toThrow(
      /^De vertaling volgt het Nederlands nog niet/,
    );
  });

  test('in other words only, can be accepted at once', () => {
    // As a question, too: a translator may write "if".
    site.edit('messages/nl.json', '"Naar de tekst"', '"Zoekt u de tekst?"');
    expect(site.errors()).toEqual([]);
    for (const { file, text } of acceptWords(site.root, 'en', readState(site.root)))
      site.write(file, text);
    const { topics } = readState(site.root);
    expect(readWordStates(site.root, topics).en?.changed).not.toContain('site.skip');
  });

  test('the same difference in the translation is a mistake', () => {
    site.edit('messages/en.json', /"skip": "/, '"skip": "3 ');
    expect(site.errors()).toEqual([
      expect.objectContaining({
        file: 'messages/en.json',
        where: 'woord "site.skip"',
        message: 'Dit getal staat niet in het Nederlands: 3.',
      }),
    ]);
  });
});
