import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { report } from '@/lib/check/report';
import { fixtureCopy } from '../fixture/site';
import { typedSite } from './typed';

const site = typedSite();

test('the site as it stands has no mistake', () => {
  expect(site.errors()).toEqual([]);
});

const page = 'content/nl/team.md';
const person = 'content/staff/chloe-maes.md';
const colleague = 'content/staff/bilal-haddad.md';

/** What an editor does wrong, in which file, what the answer must say, and how many answers it has. */
type Mistake = [name: string, file: string, make: () => void, answer: RegExp, answers?: number];

/** Text below a Dutch page. */
const inText: [name: string, text: string, answer: RegExp, answers?: number][] = [
  [
    'a percentage without footnote',
    'In 2025 was dat 28,4 procent.',
    /Een percentage kan veranderen\. Zet er een voetnoot achter/,
  ],
  ['the bare 40 per cent', 'Ongeveer 40 procent wordt erkend.', /Een percentage kan veranderen/],
  [
    'a number of years without footnote',
    'Na 5 jaar mag u blijven.',
    /Een aantal jaren kan veranderen/,
  ],
  [
    'a rule of law without footnote',
    'In de wet staat dat u mag blijven.',
    /Een regel van de wet kan veranderen/,
  ],
  [
    'a footnote without source',
    'Dit is zo.[^x]\n\n[^x]: Stand: 2026.',
    /Deze voetnoot noemt geen bron/,
  ],
  [
    'a footnote without date',
    'Dit is zo.[^x]\n\n[^x]: Bron: cgrs.be.',
    /Deze voetnoot heeft geen datum/,
  ],
  ['an office word', 'Indien u wilt, komt u langs.', /Schrijf gewoner: "indien" wordt "als"/],
  ['a word of a letter', 'Gelieve uw brief mee te brengen.', /"gelieve" wordt "wilt u, u kunt"/],
  [
    'a longer one',
    'De desbetreffende brief.',
    /Schrijf gewoner: "desbetreffende" wordt "die, deze"/,
  ],
  ['letters with dots', 'Dat kan m.b.v. een brief.', /Schrijf het woord voluit: "m\.b\.v\."/],
  ['letters without dots', 'Dat is ivm een brief.', /Schrijf het woord voluit: "ivm"/],
  ['an abbreviation', 'Breng papieren mee, bijv. een brief.', /Schrijf het woord voluit: "bijv\."/],
  ['brackets', 'Kom langs (liefst vroeg).', /Haakjes maken een zin moeilijk/],
  [
    'a sentence that is far too long',
    'Wij willen dat iedereen die hier in deze stad nieuw is en vragen heeft over zijn brieven weet dat er mensen zijn die luisteren en uitleg geven over wat er nog kan.',
    /Moeilijk te lezen: .*een zin van \d+ woorden, ten hoogste 25.*Maak deze zinnen korter of gewoner: "Wij willen dat/,
    // For the part of the page, and for the page as a whole.
    2,
  ],
  [
    'an e-mail typed in prose',
    'Mail info@voorbeeld.be.',
    /regel \d+: Er staat een e-mailadres.*content\/staff/,
  ],
  [
    'a phone number typed in prose',
    'Bel 015 29 83 33.',
    /regel \d+: Er staat een telefoonnummer.*015 29 83 33/,
  ],
  ['raw HTML', '<b>vet</b>', /HTML wordt niet getoond: <b>/],
  ['raw HTML in a sentence', 'Dit is <b>vet</b>.', /HTML wordt niet getoond: <b>/],
  [
    'a javascript: link',
    '[klik](javascript:alert(1))',
    /Deze link mag niet: javascript:alert\(1\)/,
  ],
  [
    'a dead internal link',
    'Lees [meer](/contakt).',
    /regel \d+: De pagina \/contakt bestaat niet\. Bedoelt u \/contact\?/,
  ],
  [
    'a link with the language in it',
    'Lees [meer](/nl/contact).',
    /Bedoelt u \/contact\?.*zonder taal/,
  ],
  [
    'a link to another site without its protocol',
    'Kijk [hier](//example.org).',
    /Deze link mag niet: \/\/example\.org/,
  ],
  ['a link to a person who is not there', 'Vraag het [Jan](/contact#jan).', /#jan bestaat niet/],
  [
    'a hard word that nobody explains',
    'Ga naar het [OCMW](/woorden#ocmw).',
    /De plaats #ocmw bestaat niet op \/woorden.*op \/woorden een woord: brief, leergeld/,
  ],
  ['a photo', '![team](/team.jpg)', /geen foto/],
  ['a title in the text', '# Titel', /Begin tussentitels met ##/],
  ['a skipped heading level', '#### Tussentitel', /Sla geen niveau over/],
  ['slanted letters', 'Dit is *heel* goed.', /Schuine letters/],
  ['a footnote without its source', 'Zo is het.[^bron]', /voetnoot bestaat niet/],
  [
    'a source that no text points to',
    '[^bron]: Bron: een boek, 2020.',
    /\[\^bron\] staat onderaan maar niet in de tekst/,
  ],
];

describe('in a text', () => {
  const fileOf = (i: number) => `content/nl/proef/team-${i}.md`;
  const said = site.judged(() =>
    inText.map(([, text], i) => [fileOf(i), `${site.ownText(page, i)}\n${text}\n`]),
  );
  test.each(inText)('%s says what to write instead', (name, _, answer, answers = 1) => {
    const problems = said(fileOf(inText.findIndex(([other]) => other === name)));
    expect(report(problems)).toMatch(answer);
    expect(report(problems)).toMatch(`${answers} fout`);
  });
});

function awayFrom(from: string, until: string, more = 'reason: holiday'): string {
  return `away:\n  - from: ${from}\n    until: ${until}\n    ${more}\n`;
}

/** An absence of a person. */
const absences: [name: string, from: string, until: string, more: string, answer: RegExp][] = [
  [
    'ends before it begins',
    '2026-12-31',
    '2026-12-21',
    'reason: holiday',
    /veld "away\.until": Het einde komt voor het begin/,
  ],
  [
    'has no reason that exists',
    '2026-12-21',
    '2026-12-31',
    'reason: ziek',
    /veld "away\.reason": "ziek" ken ik niet/,
  ],
  [
    'is replaced by nobody',
    '2026-12-21',
    '2026-12-31',
    'reason: holiday\n    replacedBy: jan',
    /Er is geen content\/staff\/jan\.md\. Kies uit: anna-de-smet, bilal-haddad, chloe-maes/,
  ],
  [
    'is replaced by the same person',
    '2026-12-21',
    '2026-12-31',
    'reason: holiday\n    replacedBy: chloe-maes',
    /Niemand vervangt zichzelf/,
  ],
];

const mistakes: Mistake[] = [
  [
    'a searched word for a page that does not exist',
    'content/search.json',
    () => site.edit('content/search.json', 'hulp/brieven', 'hulp/brief'),
    /pagina "hulp\/brief".*Deze pagina bestaat niet\. Bedoelt u "hulp\/brieven"\?/,
  ],
  [
    'a searched word in a language that the site does not have',
    'content/search.json',
    () => site.edit('content/search.json', '"en": ["mail"]', '"de": ["Post"]'),
    /klopt iets niet.*Kies de taal uit: nl, en/,
  ],
  [
    'a comma too many among the searched words',
    'content/search.json',
    () => site.edit('content/search.json', '["بريد"]', '["بريد",]'),
    /content\/search\.json/,
  ],
  [
    'an unknown topic',
    colleague,
    () => site.edit(colleague, 'bike-lessons', 'bike-lesons'),
    /veld "topics": "bike-lesons" ken ik niet\. Bedoelt u "bike-lessons"\?/,
  ],
  [
    'a Dutch day',
    person,
    () => site.edit(person, '- thursday', '- donderdag'),
    /veld "days": "donderdag" ken ik niet\. Bedoelt u "thursday"\?/,
  ],
  [
    'a person with the name of a page',
    'content/staff/blad.md',
    () => site.write('content/staff/blad.md', site.read(person).replace('chloe', 'x')),
    /Op \/contact\/blad staat al een andere pagina/,
  ],
  [
    'a page where the directory makes its own',
    'content/nl/contact/anna-de-smet.md',
    () => site.write('content/nl/contact/anna-de-smet.md', withTitle('Anna')),
    /Deze naam gebruikt de site zelf/,
  ],
  ...absences.map(
    ([name, from, until, more, answer]): Mistake => [
      `an absence that ${name}`,
      person,
      () => site.edit(person, 'email:', `${awayFrom(from, until, more)}email:`),
      answer,
    ],
  ),
  [
    'absences that overlap',
    person,
    () =>
      site.edit(
        person,
        'email:',
        `${awayFrom('2026-12-21', '2026-12-31')}${awayFrom('2026-12-31', '2027-01-02').replace('away:\n', '')}email:`,
      ),
    /veld "away": Twee periodes overlappen: van 21\/12\/2026 tot en met 31\/12\/2026 en van 31\/12\/2026 tot en met 02\/01\/2027/,
  ],
  [
    'opening times that overlap',
    'content/organisation.md',
    () => site.edit('content/organisation.md', 'from: "13:00"', 'from: "11:00"'),
    /veld "hours": Op maandag overlappen twee stukken: van 09:00 tot 12:00 en van 11:00 tot 16:00\. Maak/,
  ],
  [
    'a replacement who is away too',
    person,
    () => {
      const replaced = 'reason: holiday\n    replacedBy: anna-de-smet';
      site.edit(person, 'email:', `${awayFrom('2026-12-21', '2026-12-31', replaced)}email:`);
      const other = awayFrom('2026-12-30', '2027-01-05');
      site.edit('content/staff/anna-de-smet.md', 'email:', `${other}email:`);
    },
    /Anna De Smet is dan zelf afwezig \(30 december 2026\s–\s5 januari 2027\)/,
  ],
  [
    'a confirmation in the future',
    person,
    () => site.edit(person, /date: .*/, 'date: 2199-01-01'),
    /veld "verified\.date": Deze dag is nog niet geweest/,
  ],
  [
    'a confirmation tomorrow',
    person,
    () => site.edit(person, /date: .*/, 'date: 2026-06-16'),
    /veld "verified\.date": Deze dag is nog niet geweest/,
  ],
  [
    'a day in another form, which has one answer',
    person,
    () => site.edit(person, /date: .*/, 'date: 23/11/2199'),
    /veld "verified\.date": "23\/11\/2199" is hier niet juist.*\n.*date: 2026-11-23/,
  ],
  [
    'a missing title',
    page,
    () => site.edit(page, /title: .*\n/, ''),
    /veld "title": Dit veld ontbreekt.*\n.*title: Gezinshereniging/,
  ],
  ['an empty title', page, () => site.edit(page, /title: .*/, 'title: ""'), /veld "title": .*leeg/],
  [
    'a misspelt field',
    page,
    () => site.edit(page, 'description:', 'descripton:'),
    /veld "descripton": .*Bedoelt u "description"\?/,
  ],
  [
    'a field in capitals',
    page,
    () => site.edit(page, 'layer:', 'LAYER:'),
    /veld "LAYER": .*Bedoelt u "layer"\?/,
  ],
  [
    'a Dutch field',
    page,
    () => site.edit(page, 'description:', 'beschrijving:'),
    /veld "beschrijving": .*Bedoelt u "description"\?/,
  ],
  [
    'a field that means nothing',
    page,
    () => site.edit(page, 'icon: team', 'foo: team'),
    /veld "foo": Dit veld ken ik niet\. Haal het weg of kies uit: title, description/,
  ],
  [
    'a wrong type',
    page,
    () => site.edit(page, /next:\n( {2}- .*\n)+/, 'next: contact\n'),
    /veld "next": Hier hoort een lijst/,
  ],
  [
    'a number as title',
    page,
    () => site.edit(page, /title: .*/, 'title: 12'),
    /veld "title": .*tekst.*getal tussen rechte aanhalingstekens/,
  ],
  [
    'bad YAML',
    page,
    () => site.edit(page, /title: .*/, 'title: Ons team: wie'),
    /regel 2: .*aanhalingstekens: title: "Ons team: wie"/,
  ],
  [
    'a list instead of data',
    page,
    () => site.edit(page, /---\n[\s\S]*?---/, '---\n- een\n- twee\n---'),
    /zijn geen gegevens/,
  ],
  ['an empty file', page, () => site.write(page, ''), /Dit bestand is leeg/],
  [
    'a hash of digits without quotes',
    'content/en/team.md',
    () => site.edit('content/en/team.md', /of: .*/, 'of: 123456789012'),
    /veld "translation\.of": Hier hoort tekst[\s\S]*of: "3f9c1a77b2e4"/,
  ],
  [
    'the same field twice',
    page,
    () => site.edit(page, 'layer: second', 'layer: second\nlayer: plain'),
    /regel 5: Het veld "layer" staat hier een tweede keer/,
  ],
  [
    'an e-mail that is none',
    person,
    () => site.edit(person, /email: .*/, 'email: chloe.maes'),
    /veld "email": "chloe\.maes" is geen e-mailadres/,
  ],
  [
    'an e-mail used twice',
    person,
    () => site.edit(person, /email: .*/, 'email: bilal.haddad@example.org'),
    /staat ook in content\/staff\/bilal-haddad\.md/,
  ],
  [
    'a second coordinator',
    person,
    () => site.edit(person, 'voluntary-return-worker', 'general-coordinator'),
    /Precies één persoon/,
  ],
  [
    'no coordinator',
    'content/staff',
    () => site.edit('content/staff/anna-de-smet.md', 'general-coordinator', 'full-time-worker'),
    /Er is geen algemeen coördinator/,
  ],
  [
    'text in a person file',
    person,
    () => site.append(person, 'Chloé werkt graag.'),
    /wordt nergens getoond/,
  ],
  [
    'a phone number in the description',
    page,
    () => site.edit(page, /description: .*/, 'description: Bel +32 470 12 34 56'),
    /veld "description": Er staat een telefoonnummer/,
  ],
  [
    'the same title twice in a language',
    page,
    () => site.edit(page, /title: .*/, 'title: Wat willen wij bereiken?'),
    /staat ook in content\/nl\/doel\.md/,
  ],
  [
    'a translation without a source page',
    'content/ar/nieuw.md',
    () =>
      site.write(
        'content/ar/nieuw.md',
        site.read('content/ar/team.md').replace(/title: .*/, 'title: جديد'),
      ),
    /vertaling zonder Nederlandse pagina.*content\/nl\/nieuw\.md/,
  ],
  [
    'a dead page to read next',
    page,
    () => site.edit(page, '  - doel\n', '  - doelen\n'),
    /veld "next": De pagina "doelen" bestaat niet/,
  ],
  [
    'a page to read next with its ending',
    page,
    () => site.edit(page, '  - doel\n', '  - doel.md\n'),
    /veld "next": De pagina "doel\.md" bestaat niet\. Schrijf het pad .* zonder \.md/,
  ],
  [
    'a page that leads to itself',
    page,
    () => site.edit(page, '  - doel\n', '  - team\n'),
    /veld "next": Een pagina verwijst niet naar zichzelf/,
  ],
  [
    'Latin letters in Arabic text, not marked',
    'content/ar/historiek.md',
    () => site.edit('content/ar/historiek.md', '*vzw*', 'vzw'),
    /tussen sterretjes: \*vzw\*/,
  ],
  [
    'a page that the menu needs is gone',
    'content/nl/gegevens.md',
    () => {
      for (const locale of ['nl', 'en', 'ar']) site.remove(`content/${locale}/gegevens.md`);
    },
    /Dit bestand ontbreekt/,
  ],
  [
    'the file of the service is gone',
    'content/organisation.md',
    () => site.remove('content/organisation.md'),
    /Dit bestand met de naam van de dienst ontbreekt/,
  ],
  [
    'a file in no language folder',
    'content/de/team.md',
    () => site.write('content/de/team.md', site.read(page)),
    /staat in geen taalmap/,
  ],
  [
    'capitals in a file name',
    'content/nl/Team2.md',
    () => site.write('content/nl/Team2.md', '---\ntitle: x\n---\n'),
    /alleen a-z/,
  ],
  [
    'a name that the site uses itself',
    'content/nl/niet-gevonden.md',
    () => site.write('content/nl/niet-gevonden.md', withTitle('Nieuw')),
    /gebruikt de site zelf/,
  ],
  [
    'a page in a folder without a page',
    'content/nl/nieuws/eerste.md',
    () => site.write('content/nl/nieuws/eerste.md', withTitle('Nieuw')),
    /De map heeft zelf geen pagina\. Maak content\/nl\/nieuws\.md/,
  ],
  [
    'a missing message key',
    'messages/fr.json',
    () => site.edit('messages/fr.json', /"skip": .*\n/, ''),
    /woord "site\.skip": Dit woord ontbreekt\. In het Nederlands staat: "Naar de tekst"/,
  ],
  [
    'a message key that the Dutch does not have',
    'messages/fr.json',
    () => site.edit('messages/fr.json', '"skip":', '"extra": "x",\n    "skip":'),
    /woord "site\.extra": .*Haal het hier weg/,
  ],
  [
    'an ICU placeholder that differs',
    'messages/ar.json',
    () => site.edit('messages/ar.json', '{date}', '{datum}'),
    /\{date\} ontbreekt.*[\s\S]*\{datum\} staat niet in het Nederlands/,
    2,
  ],
  [
    'a tag that is not closed',
    'messages/en.json',
    () => site.edit('messages/en.json', /"skip": "/, '"skip": "<b>'),
    /accolades of tags kloppen niet/,
  ],
  [
    'a brace that is not closed',
    'messages/ar.json',
    () => site.edit('messages/ar.json', '{date}', '{date'),
    /accolades of tags kloppen niet/,
  ],
  [
    'a comma too many in the messages',
    'messages/en.json',
    () => site.edit('messages/en.json', /\}\s*\}\s*$/, '},}'),
    /kan ik niet lezen/,
  ],
];

/** The text of a page under another title. */
function withTitle(title: string): string {
  return site.read(page).replace(/title: .*/, `title: ${title}`);
}

test.each(mistakes)('%s: %s says what to write instead', (_, file, make, answer, answers = 1) => {
  make();
  const problems = site.errors();
  expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([file]));
  expect(report(problems)).toMatch(answer);
  expect(report(problems)).toMatch(`${answers} fout`);
});

/** Several mistakes in one file: all are said at once, and nothing is said of another file. */
const several: [name: string, file: string, make: () => void, answers: RegExp[]][] = [
  [
    'a page',
    page,
    () => {
      site.edit(page, /title: .*/, 'title: ""');
      site.edit(page, /icon: .*/, 'icon: taem\norder: eerste\ntopics:\n  - lettres');
      site.append(page, 'Lees [meer](/contakt).');
    },
    [/veld "title": /, /veld "order": /, /"taem"/, /"lettres"/, /\/contakt bestaat niet/],
  ],
  [
    'a person',
    person,
    () => {
      const replaced = 'reason: holiday\n    replacedBy: jan';
      site.edit(person, 'email:', `${awayFrom('2026-12-21', '2026-12-31', replaced)}email:`);
      site.edit(person, /email: .*/, 'email: chloe');
      site.edit(person, /name: .*/, 'name: Chloé Maes\nfamilyName: Claes');
    },
    [/veld "email": /, /content\/staff\/jan\.md/, /veld "familyName": /],
  ],
  [
    'a person who is away',
    person,
    () =>
      site.edit(person, 'email:', `${awayFrom('2027-01-02', '2026-12-24', 'reason: ziek')}email:`),
    [/veld "away\.until": Het einde/, /veld "away\.reason": "ziek"/],
  ],
  [
    'a notice',
    'content/notices/feest.md',
    () => {
      site.edit('content/notices/feest.md', /until: .*\n/, '');
      site.edit('content/notices/feest.md', / nl: .*/, ' nl: Bel op 1 en 2 juli 015 12 34 56.');
    },
    [/veld "until": /, /telefoonnummer/],
  ],
  [
    'a topic, whose address leads on',
    'content/topics/letters.md',
    () => {
      site.edit('content/topics/letters.md', 'order: 1', 'order: eerste');
      site.append(page, 'Vraag [hulp met brieven](/contact/onderwerp/brieven).');
    },
    [/veld "order": /],
  ],
];
test.each(several)('all that is wrong in %s is said at once', (_, file, make, answers) => {
  make();
  const problems = site.errors();
  expect(problems.filter((problem) => problem.file !== file)).toEqual([]);
  for (const answer of answers) expect(report(problems)).toMatch(answer);
  expect(problems).toHaveLength(answers.length);
});

test('a link that leads elsewhere is told, and not followed', () => {
  const { path, errors } = fixtureCopy();
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'x.md'), '---\ntitle: Elders\n---\nElders.\n');
  symlinkSync(join(outside, 'x.md'), path('content/nl/elders.md'));
  symlinkSync(outside, path('content/nl/map'));
  symlinkSync(join(outside, 'weg.md'), path('content/staff/weg.md'));
  expect(errors().map(({ file }) => file)).toEqual([
    'content/nl/elders.md',
    'content/nl/map',
    'content/staff/weg.md',
  ]);
  for (const { message } of errors()) expect(message).toContain('Zet het bestand zelf hier');
});
