import { beforeEach, describe, expect, test } from 'vitest';
import { checkDates } from '@/lib/check/dates';
import { readContent } from '@/lib/content/files';
import { fixtureDay } from '../fixture/day';
import { setClock } from './clock';
import { editedSite } from './editedSite';

// What a person should look at, and what stops because one file names another that is not so.
const site = editedSite();
beforeEach(() => setClock(fixtureDay));

const page = 'content/nl/hulp/brieven.md';
const person = 'content/staff/bilal-haddad.md';
const topic = 'content/topics/bike-lessons.md';
const organisation = 'content/organisation.md';

/** A Dutch page with other data. */
function newPage(title: string, data = ''): string {
  return `---\ntitle: ${title}\ndescription: Een nieuwe pagina.\nlayer: plain\n${data}---\nHallo.\n`;
}

/** The warnings of a kind, as `file: message`. */
function warnings(about: RegExp): string[] {
  return site
    .warnings()
    .flatMap(({ file, message }) => (about.test(message) ? `${file}: ${message}` : []));
}

test('a page that nothing leads to: a link, a page to read next or a topic must lead to it', () => {
  const add = (name: string) => site.write(`content/nl/${name}.md`, newPage(name));
  for (const name of ['los', 'eigen', 'vertaald', 'link', 'plaats', 'volgende', 'onderwerp'])
    add(name);
  site.edit('content/nl/eigen.md', 'Hallo.', '[Hallo](/eigen).');
  site.edit('content/en/talen.md', '/contact', '/vertaald');
  site.edit(page, 'Breng de', '[Breng](/link) [de](/plaats#x)');
  site.edit(page, /next:\n/, 'next:\n  - volgende\n');
  site.edit(topic, 'page: hulp/fietsles', 'page: onderwerp');
  // Pages of menus, and pages below another, are found.
  site.write('content/nl/hulp/nieuw.md', newPage('Nieuw', 'topics:\n  - letters\n'));
  site.edit('content/nl/historiek.md', /next:\n( {2}- .*\n)+/, '');
  const nobody = (slug: string) =>
    `content/nl/${slug}.md: Geen enkele pagina leidt hierheen, dus niemand vindt ze. Zet op een andere pagina een link naar /${slug}, of zet ze daar bij next.`;
  expect(warnings(/^Geen enkele pagina leidt hierheen/)).toEqual(
    ['eigen', 'los', 'vertaald'].map(nobody),
  );
});

test('a page of help or of a group on which nobody can be asked', () => {
  site.write('content/nl/hulp/zonder.md', newPage('Hulp zonder'));
  site.write('content/nl/hulp/met.md', newPage('Hulp met', 'topics:\n  - letters\n'));
  site.write('content/nl/doelgroepen/zonder.md', newPage('Groep zonder'));
  site.write('content/nl/over-deze-site/zonder.md', newPage('Over zonder'));
  site.write('content/nl/zonder.md', newPage('Zonder'));
  expect(warnings(/^Op deze pagina staat niemand/)).toEqual(
    ['doelgroepen', 'hulp'].map(
      (folder) =>
        `content/nl/${folder}/zonder.md: Op deze pagina staat niemand aan wie de lezer iets kan vragen. Voeg topics toe.`,
    ),
  );
  expect(site.errors()).toEqual([]);
});

describe('two pages with the same order', () => {
  const told = /^Ook .* heeft order/;
  const cases: [name: string, file: string, data: string, other: string | undefined][] = [
    ['in one folder', 'content/nl/hulp/nieuw.md', 'order: 1\n', page],
    ['in two folders', 'content/nl/over-deze-site/nieuw.md', 'order: 1\n', undefined],
    ['with another one', 'content/nl/hulp/nieuw.md', 'order: 3\n', undefined],
    ['without one', 'content/nl/hulp/nieuw.md', '', undefined],
  ];
  test.each(cases)('%s', (_, file, data, other) => {
    site.write(file, newPage('Nieuw', `${data}topics:\n  - letters\n`));
    expect(warnings(told)).toEqual(
      other ? [`${file}: Ook ${other} heeft order: 1. Geef elk een eigen plaats.`] : [],
    );
  });
  test('two topics too', () => {
    site.edit('content/topics/school-sessions.md', 'order: 3', 'order: 2');
    expect(warnings(told)).toEqual([
      'content/topics/school-sessions.md: Ook content/topics/bike-lessons.md heeft order: 2. Geef elk een eigen plaats.',
    ]);
  });
});

describe('what is over', () => {
  const told = /^Dit is voorbij sinds /;
  /** Whose last day it is, and what is said on the day before, on that day and on the day after. */
  const lastDays: [what: string, file: string, where: string, last: string, after: string][] = [
    ['an absence', person, 'away', '2026-06-20', '2026-06-21'],
    ['a closure of the service', organisation, 'away', '2026-06-24', '2026-06-25'],
    ['a closure into a new year', organisation, 'away', '2027-01-03', '2027-01-04'],
    ['a notice', 'content/notices/drukte.md', 'until', '2026-06-16', '2026-06-17'],
    ['a notice of two days', 'content/notices/feest.md', 'until', '2026-07-02', '2026-07-03'],
  ];
  const { files } = readContent(site.root);
  const isTold = (file: string, last: string) =>
    checkDates(files).some(
      (problem) =>
        problem.file === file &&
        problem.message ===
          `Dit is voorbij sinds ${last} en staat niet meer op de site. U kunt het weghalen.`,
    );
  test.each(lastDays)('%s: %s, in Brussels', (_, file, where, last, after) => {
    const offset = last > '2026-10' ? '+01:00' : '+02:00';
    const dayBefore = new Date(Date.parse(last) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    for (const time of [`${dayBefore}T12:00`, `${last}T00:01`, `${last}T12:00`, `${last}T23:59`]) {
      setClock(`${time}:00${offset}`);
      expect(isTold(file, last), time).toBe(false);
    }
    setClock(`${after}T00:01:00${offset}`);
    expect(isTold(file, last)).toBe(true);
    expect(site.problems()).toContainEqual(
      expect.objectContaining({ file, where: `veld "${where}"`, level: 'warning' }),
    );
  });
  test('what was over long ago is told, what comes is not', () => {
    expect(warnings(told)).toEqual([
      `${person}: Dit is voorbij sinds 2020-03-06 en staat niet meer op de site. U kunt het weghalen.`,
    ]);
  });
});

describe('a colleague’s name in a text', () => {
  const told = /^De naam .* staat in de tekst/;
  const standing =
    'content/nl/team.md: De naam Bilal Haddad staat in de tekst. Gaat die persoon weg, dan klopt de tekst niet meer. Verwijs liever naar /contact.';
  const cases: [name: string, make: () => void, more: string[]][] = [
    ['as the site stands', () => {}, []],
    [
      'in a sentence',
      () => site.append(page, 'Vraag het Anna De Smet.'),
      [nameIn(page, 'Anna De Smet')],
    ],
    [
      'in other capitals',
      () => site.append(page, 'Vraag het anna de smet.'),
      [nameIn(page, 'Anna De Smet')],
    ],
    [
      'in a title',
      () => site.edit(page, /title: .*/, 'title: Mail Chloé Maes'),
      [nameIn(page, 'Chloé Maes')],
    ],
    ['a first name only', () => site.append(page, 'Vraag het Anna.'), []],
    ['in a translation only', () => site.append('content/en/hulp.md', 'Ask *Anna De Smet*.'), []],
  ];
  function nameIn(file: string, name: string): string {
    return standing.replace('content/nl/team.md', file).replace('Bilal Haddad', name);
  }
  test.each(cases)('%s', (_, make, more) => {
    make();
    expect(warnings(told).sort()).toEqual([standing, ...more].sort());
  });
  test('who has left is named no more', () => {
    site.remove(person);
    site.edit('content/nl/team.md', '[Bilal Haddad](/contact/bilal-haddad)', 'Bilal Haddad');
    expect(warnings(told)).toEqual([]);
  });
});

describe('what a text could say better', () => {
  const link = 'weet niet waar de link heen gaat. Zeg het in de link zelf';
  const cases: [typed: string, told: string | undefined][] = [
    ['Voor meer uitleg: [klik hier](/contact).', `Wie “klik hier” leest, ${link}`],
    ['[KLIK HIER](/contact) voor uitleg.', `Wie “KLIK HIER” leest, ${link}`],
    ['Lees het [hier](/contact).', `Wie “hier” leest, ${link}`],
    ['Vraag het [hier in Mechelen](/contact).', undefined],
    [
      'WANNEER?',
      'Hoofdletters lezen moeilijk. Is dit een tussentitel? Schrijf “## Wanneer?”. Is het een zin?',
    ],
    [
      '**WIE ZIJN WIJ**',
      'Hoofdletters lezen moeilijk. Is dit een tussentitel? Schrijf “## Wie zijn',
    ],
    ['### WIE ZIJN WIJ', 'Hoofdletters lezen moeilijk. Schrijf “### Wie zijn wij”.'],
    [
      'WIJ HELPEN U GRAAG MET ALLE BRIEVEN VAN DE STAD EN VAN DE SCHOOL.',
      'Hoofdletters lezen moeilijk. Schrijf gewone letters.',
    ],
    ['OCMW', undefined],
    ['- BRENG UW BRIEF MEE', undefined],
    ['Bel de POLITIE.', undefined],
  ];
  test.each(cases)('%j', (typed, told) => {
    const where = `regel ${site.append(page, typed)}`;
    const found = site.warnings().filter((one) => one.where === where && one.file === page);
    expect(found.map(({ message }) => message)).toEqual(
      told ? [expect.stringContaining(told)] : [],
    );
  });
});

/** What names another file that is not there or not so: each has one answer. */
type Mistake = [
  name: string,
  file: string,
  make: () => void,
  where: string | undefined,
  answer: RegExp,
];

const topics: Mistake[] = [
  [
    'a topic that does not exist, on a page',
    page,
    () => site.edit(page, '- letters', '- letter'),
    'veld "topics"',
    /^"letter" ken ik niet\. Bedoelt u "letters"\? Kies uit: bike-lessons \(Fietsles met Fietspunt\), general-operation \(Algemene werking\), letters \(Hulp met brieven\), school-sessions/,
  ],
  [
    'a topic that does not exist, of a person',
    person,
    () => site.edit(person, '- bike-lessons', '- bike-lesson'),
    'veld "topics"',
    /^"bike-lesson" ken ik niet\. Bedoelt u "bike-lessons"\?/,
  ],
  [
    'a topic that nothing looks like',
    page,
    () => site.edit(page, '- letters', '- zwemles'),
    'veld "topics"',
    /^"zwemles" ken ik niet\. Kies uit: /,
  ],
  [
    'the page of a topic that does not exist',
    topic,
    () => site.edit(topic, 'page: hulp/fietsles', 'page: hulp/zwemles'),
    'veld "page"',
    /^De pagina "hulp\/zwemles" bestaat niet\. Schrijf het pad zonder taal en zonder \.md/,
  ],
  [
    'two topics with one address',
    'content/topics/letters.md',
    () => site.edit('content/topics/letters.md', 'address: brieven', 'address: fietsles'),
    'veld "address"',
    /^Dit adres heeft content\/topics\/bike-lessons\.md ook\. Geef elk onderwerp een eigen adres\.$/,
  ],
  [
    'an address that is the name of another topic',
    'content/topics/letters.md',
    () => site.edit('content/topics/letters.md', 'address: brieven', 'address: general-operation'),
    'veld "address"',
    /^Dit adres heeft content\/topics\/general-operation\.md ook/,
  ],
  [
    'a topic without Dutch words',
    topic,
    () => site.edit(topic, / {2}nl: .*\n/, ''),
    'veld "words.nl"',
    /^Dit veld ontbreekt of is leeg\. Schrijf bijvoorbeeld:\n.*nl: Fietsles/,
  ],
  [
    'text in the file of a topic',
    topic,
    () => site.append(topic, 'Wij fietsen.'),
    undefined,
    /^De tekst onder de tweede --- wordt nergens getoond/,
  ],
];

test('drawings that the site cannot show', () => {
  const drawing = (name: string) => `content/pictures/${name}.svg`;
  site.edit(drawing('team'), '</svg>', '<path d="M1 1h2"/></svg>');
  site.edit(drawing('goals'), '0 0 24 24', '0 0 48 48');
  site.edit(drawing('history'), /<path[^>]*>/, '<circle r="4"/>');
  site.edit(drawing('family'), /d="/, 'd="url(x)');
  site.edit(drawing('everyone'), '<path', '<script>alert(1)</script><path');
  site.remove(drawing('newcomer'));
  site.edit(page, 'icon: file', 'icon: fill');
  site.write(drawing('bus'), site.read(drawing('about')));
  const errors = site.errors().map(({ file, message }) => `${file}: ${message}`);
  const cannot =
    'Deze tekening kan de site niet tonen. Nodig is een SVG met viewBox="0 0 24 24" en één <path d="…">.';
  expect(errors).toEqual([
    expect.stringMatching(
      `^${page}: "fill" ken ik niet. Bedoelt u "file"\\? Kies uit: about, bus, contact`,
    ),
    ...['everyone', 'family', 'goals', 'history', 'team'].map(
      (name) => `${drawing(name)}: ${cannot}`,
    ),
    `${drawing('newcomer')}: Deze tekening ontbreekt, maar de site toont ze. Zet ze terug.`,
  ]);
});
test('a photo under the name of a drawing', () => {
  const file = 'content/pictures/team.svg';
  site.write(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0xff]));
  expect(site.errors()).toEqual([
    { file, where: 'regel 1', message: expect.stringMatching(/^Dit bestand is niet als UTF-8/) },
  ]);
});

const notice = 'content/notices/feest.md';
const notices: Mistake[] = [
  [
    'a notice with a sentence and a text',
    notice,
    () => site.edit(notice, 'text:', 'sentence: closed\ntext:'),
    'veld "sentence"',
    /^Kies één van de twee: sentence: closed, mail, slow, changed of een eigen tekst bij text\.$/,
  ],
  [
    'a notice with neither',
    notice,
    () => site.edit(notice, /text:\n( {2}.*\n)+/, ''),
    'veld "sentence"',
    /^Kies één van de twee: sentence: /,
  ],
  [
    'a notice that ends before it begins',
    notice,
    () => site.edit(notice, 'until: 2026-07-02', 'until: 2026-06-30'),
    'veld "until"',
    /^Het einde komt voor het begin\. Klopt het jaar\?$/,
  ],
  [
    'a sentence that does not exist',
    'content/notices/drukte.md',
    () => site.edit('content/notices/drukte.md', 'sentence: slow', 'sentence: slo'),
    'veld "sentence"',
    /^"slo" ken ik niet\. Bedoelt u "slow"\?/,
  ],
  [
    'a notice without an end',
    notice,
    () => site.edit(notice, /until: .*\n/, ''),
    'veld "until"',
    /^Dit veld ontbreekt of is leeg\. Schrijf bijvoorbeeld:\n.*until: 2026-12-31/,
  ],
  [
    'a notice without Dutch text',
    notice,
    () => site.edit(notice, / {2}nl: .*\n/, ''),
    'veld "text.nl"',
    /^Dit veld ontbreekt of is leeg/,
  ],
  [
    'a phone number in a notice',
    notice,
    () => site.edit(notice, /nl: .*/, 'nl: Bel op 1 en 2 juli 015 12 34 56.'),
    'veld "nl"',
    /^Er staat een telefoonnummer in de tekst: 015 12 34 56/,
  ],
  [
    'a link in a notice',
    notice,
    () => site.edit(notice, /nl: .*/, 'nl: Kom op 1 en 2 juli, [kijk hier](/contact).'),
    'veld "nl"',
    /^Gebruik hier geen opmaak/,
  ],
];

const moved = 'content/moved.md';
const deadPage = /^De pagina ".*" bestaat niet\. Schrijf het pad zonder taal en zonder \.md/;
const formerAddresses: Mistake[] = [
  [
    'a former address that leads nowhere',
    moved,
    () => site.edit(moved, 'oude-pagina: hulp/fietsles', 'oude-pagina: hulp/zwemles'),
    'adres "oude-pagina"',
    deadPage,
  ],
  [
    'one that leads to a page with its ending',
    moved,
    () => site.edit(moved, 'oude-pagina: hulp/fietsles', 'oude-pagina: hulp/fietsles.md'),
    'adres "oude-pagina"',
    deadPage,
  ],
  [
    'one that leads to another former one',
    moved,
    () => site.edit(moved, 'dirk-peeters: contact', 'dirk-peeters: oude-pagina'),
    'adres "contact/dirk-peeters"',
    deadPage,
  ],
  [
    'one at which a page stands now',
    moved,
    () => site.edit(moved, 'oude-pagina: hulp/fietsles', 'doel: hulp/fietsles'),
    'adres "doel"',
    /^Op dit adres staat een pagina\. Haal deze regel weg\.$/,
  ],
  [
    'one of a colleague who is back',
    moved,
    () => site.edit(moved, 'contact/dirk-peeters', 'contact/bilal-haddad'),
    'adres "contact/bilal-haddad"',
    /^Op dit adres staat een pagina/,
  ],
  [
    'one with a language',
    moved,
    () => site.edit(moved, 'oude-pagina:', 'nl/oude-pagina:'),
    'adres "nl/oude-pagina"',
    /^Schrijf het vroegere adres zonder https, naam van de site en taal/,
  ],
  [
    'one with the name of the site',
    moved,
    () => site.edit(moved, 'oude-pagina:', 'https://example.org/oude-pagina:'),
    'adres "https://example.org/oude-pagina"',
    /^Schrijf het vroegere adres zonder https/,
  ],
  [
    'one with a space',
    moved,
    () => site.edit(moved, 'oude-pagina:', 'oude pagina:'),
    'adres "oude pagina"',
    /^Schrijf het vroegere adres zonder https/,
  ],
];

const mistakes = [...topics, ...notices, ...formerAddresses];
test.each(mistakes)('%s: %s says what to write instead', (_, file, make, where, answer) => {
  make();
  const [error, ...more] = site.errors();
  expect(error).toMatchObject({ file, message: expect.stringMatching(answer) });
  expect(error?.where).toBe(where);
  expect(more).toEqual([]);
});

test('the same former address twice', () => {
  site.edit(moved, 'oude-pagina: hulp/fietsles', 'oude-pagina: hulp/fietsles\n  oude-pagina: doel');
  expect(site.errors()).toEqual([
    expect.objectContaining({
      file: moved,
      where: 'regel 4',
      message: expect.stringMatching(/^Het veld "oude-pagina" staat hier een tweede keer/),
    }),
  ]);
});

test('what may be left out, and what may be written in more than one way', () => {
  site.write('content/topics/nieuw.md', '---\nwords:\n  nl: Nieuw\n---\n');
  site.edit(page, /icon: .*\n/, '');
  site.edit(notice, 'until: 2026-07-02', 'until: 2026-07-01');
  site.edit(moved, 'oude-pagina:', '/Oude-Pagina/:');
  site.edit(moved, 'contact/dirk-peeters:', 'oude_pagina.html:');
  expect(site.errors()).toEqual([]);
  site.remove(notice);
  site.remove(moved);
  expect(site.errors()).toEqual([]);
});
