import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '@/lib/check';
import { report } from '@/lib/content/problem';
import { locales } from '@/lib/i18n/languages';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const part of ['content', 'messages']) cpSync(part, join(root, part), { recursive: true });
  // Two translations are enough to go wrong in; the whole site is checked once, below.
  for (const locale of locales)
    if (!['nl', 'en', 'ar'].includes(locale))
      rmSync(join(root, 'content', locale), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Edits a real file of the copy. */
function edit(file: string, from: string | RegExp, to: string) {
  const text = readFileSync(join(root, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed, `${file} has ${from}`).not.toBe(text);
  writeFileSync(join(root, file), changed);
}

function write(file: string, text: string) {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** What stops the build. */
function errors(folder = root) {
  return checkContent(folder).filter(({ level }) => level !== 'warning');
}

test('the site as it stands has no mistake', () => {
  expect(errors('.')).toEqual([]);
});

const page = 'content/nl/team.md';
const person = 'content/staff/judith-fischer.md';

function awayFrom(from: string, until: string, more = ''): string {
  const reason = more.startsWith('reason') ? more : `reason: holiday${more && `\n    ${more}`}`;
  return `away:\n  - from: ${from}\n    until: ${until}\n    ${reason}\n`;
}

/** What an editor does wrong, in which file, and what the answer must say. */
const mistakes: [name: string, file: string, make: () => void, answer: RegExp][] = [
  ...(
    [
      [
        'a percentage without footnote',
        'In 2025 was dat 28,4 procent.',
        /Een percentage kan veranderen\. Zet er een voetnoot achter/,
      ],
      [
        'the bare 40 per cent',
        'Ongeveer 40 procent wordt erkend.',
        /Een percentage kan veranderen/,
      ],
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
      [
        'an abbreviation',
        'Breng papieren mee, bijv. een brief.',
        /Schrijf het woord voluit: "bijv\."/,
      ],
      ['brackets', 'Kom langs (liefst vroeg).', /Haakjes maken een zin moeilijk/],
      [
        'a sentence that is far too long',
        'Wij willen dat iedereen die hier in deze stad nieuw is en vragen heeft over zijn dossier weet dat er mensen zijn die luisteren en uitleg geven over wat er nog kan.',
        /Moeilijk te lezen: .*een zin van \d+ woorden, ten hoogste 25.*Maak deze zinnen korter of gewoner: "Wij willen dat/,
      ],
    ] as const
  ).map(([name, text, answer]): (typeof mistakes)[number] => [
    name,
    page,
    () => edit(page, 'Wij overleggen ook met onze partners.', text),
    answer,
  ]),
  [
    'an unknown topic',
    person,
    () => edit(person, 'voluntary-return-fedasil', 'voluntary-retrun-fedasil'),
    /veld "topics": "voluntary-retrun-fedasil" ken ik niet\. Bedoelt u "voluntary-return-fedasil"\?/,
  ],
  [
    'a Dutch day',
    person,
    () => edit(person, '- thursday', '- donderdag'),
    /veld "days": "donderdag" ken ik niet\. Bedoelt u "thursday"\?/,
  ],
  [
    'a person with the name of a page',
    'content/staff/blad.md',
    () =>
      write(
        'content/staff/blad.md',
        readFileSync(join(root, person), 'utf8').replace('judith', 'x'),
      ),
    /Op \/contact\/blad staat al een andere pagina/,
  ],
  [
    'a page where the directory makes its own',
    'content/nl/contact/leen-geys.md',
    () => write('content/nl/contact/leen-geys.md', readFileSync(join(root, page), 'utf8')),
    /Deze naam gebruikt de site zelf/,
  ],
  ...(
    [
      [
        'ends before it begins',
        '2026-12-31',
        '2026-12-21',
        '',
        /veld "away": Het einde komt voor het begin/,
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
        'replacedBy: jan',
        /Er is geen content\/staff\/jan\.md\. Kies uit: joachim-anckaert/,
      ],
      [
        'is replaced by the same person',
        '2026-12-21',
        '2026-12-31',
        'replacedBy: judith-fischer',
        /Niemand vervangt zichzelf/,
      ],
    ] as const
  ).map(([name, from, until, more, answer]): (typeof mistakes)[number] => [
    `an absence that ${name}`,
    person,
    () => edit(person, 'email:', `${awayFrom(from, until, more)}email:`),
    answer,
  ]),
  [
    'absences that overlap',
    person,
    () =>
      edit(
        person,
        'email:',
        `${awayFrom('2026-12-21', '2026-12-31')}${awayFrom('2026-12-31', '2027-01-02').replace('away:\n', '')}email:`,
      ),
    /veld "away": Twee periodes overlappen/,
  ],
  [
    'a replacement who is away too',
    person,
    () => {
      edit(
        person,
        'email:',
        `${awayFrom('2026-12-21', '2026-12-31', 'replacedBy: leen-geys')}email:`,
      );
      edit('content/staff/leen-geys.md', 'email:', `${awayFrom('2026-12-30', '2027-01-05')}email:`);
    },
    /leen-geys is zelf weg van 2026-12-30 tot en met 2027-01-05/,
  ],
  [
    'a confirmation in the future',
    person,
    () => edit(person, 'email:', 'verified:\n  date: 2199-01-01\n  by: iemand\nemail:'),
    /veld "verified\.date": Deze dag is nog niet geweest/,
  ],
  [
    'a missing title',
    page,
    () => edit(page, /title: .*\n/, ''),
    /veld "title": Dit veld ontbreekt.*\n.*title: Gezinshereniging/,
  ],
  ['an empty title', page, () => edit(page, /title: .*/, 'title: ""'), /veld "title": .*leeg/],
  [
    'a misspelt field',
    page,
    () => edit(page, 'description:', 'descripton:'),
    /veld "descripton": .*Bedoelt u "description"\?/,
  ],
  [
    'a wrong type',
    page,
    () => edit(page, /next:\n( {2}- .*\n)+/, 'next: contact\n'),
    /veld "next": Hier hoort een lijst/,
  ],
  ['a number as title', page, () => edit(page, /title: .*/, 'title: 12'), /veld "title": .*tekst/],
  [
    'bad YAML',
    page,
    () => edit(page, /title: .*/, 'title: Ons team: wie'),
    /regel 2: .*aanhalingstekens/,
  ],
  [
    'a list instead of data',
    page,
    () => edit(page, /---\n[\s\S]*?---/, '---\n- een\n- twee\n---'),
    /zijn geen gegevens/,
  ],
  ['an empty file', page, () => edit(page, /[\s\S]+/, ''), /veld "layer": Dit veld ontbreekt/],
  [
    'a hash of digits without quotes',
    'content/en/team.md',
    () => edit('content/en/team.md', /of: .*/, 'of: 123456789012'),
    /veld "translation\.of": Hier hoort tekst[\s\S]*of: "3f9c1a77b2e4"/,
  ],
  [
    'the same field twice',
    page,
    () => edit(page, 'layer: second', 'layer: second\nlayer: plain'),
    /^content\/nl\/team\.md\n {2}regel \d+: .*unique/,
  ],
  [
    'an e-mail that is none',
    person,
    () => edit(person, /email: .*/, 'email: judith.fischer'),
    /veld "email": "judith\.fischer" is geen e-mailadres/,
  ],
  [
    'an e-mail used twice',
    'content/staff/leen-geys.md',
    () => edit(person, /email: .*/, 'email: leen.geys@vluchtelingendienst.be'),
    /staat ook in content\/staff\/judith-fischer\.md/,
  ],
  [
    'a second coordinator',
    'content/staff/leen-geys.md',
    () => edit(person, 'voluntary-return-worker', 'general-coordinator'),
    /Precies één persoon/,
  ],
  [
    'text in a person file',
    person,
    () => edit(person, /$/, '\nJudith werkt graag.\n'),
    /wordt nergens getoond/,
  ],
  [
    'an e-mail typed in prose',
    page,
    () => edit(page, /$/, '\nMail info@voorbeeld.be.\n'),
    /regel \d+: Er staat een e-mailadres.*content\/staff/,
  ],
  [
    'a phone number typed in prose',
    page,
    () => edit(page, /$/, '\nBel 015 29 83 33.\n'),
    /regel \d+: Er staat een telefoonnummer.*015 29 83 33/,
  ],
  [
    'a phone number in the description',
    page,
    () => edit(page, /description: .*/, 'description: Bel +32 470 12 34 56'),
    /veld "description": Er staat een telefoonnummer/,
  ],
  [
    'the same title twice in a language',
    page,
    () => edit(page, /title: .*/, 'title: Wat willen wij bereiken?'),
    /staat ook in content\/nl\/doel\.md/,
  ],
  [
    'a translation without a source page',
    'content/ar/nieuw.md',
    () =>
      write(
        'content/ar/nieuw.md',
        readFileSync(join(root, 'content/ar/team.md'), 'utf8').replace(/title: .*/, 'title: جديد'),
      ),
    /vertaling zonder Nederlandse pagina.*content\/nl\/nieuw\.md/,
  ],
  ['raw HTML', page, () => edit(page, /$/, '\n<b>vet</b>\n'), /HTML wordt niet getoond: <b>/],
  [
    'a javascript: link',
    page,
    () => edit(page, /$/, '\n[klik](javascript:alert(1))\n'),
    /Deze link mag niet: javascript:alert\(1\)/,
  ],
  [
    'a dead internal link',
    page,
    () => edit(page, '/contact)', '/contakt)'),
    /regel \d+: De pagina \/contakt bestaat niet/,
  ],
  [
    'a link with the language in it',
    page,
    () => edit(page, '/contact)', '/nl/contact)'),
    /zonder taal/,
  ],
  [
    'a link to a person who is not there',
    page,
    () => edit(page, '/contact)', '/contact#jan)'),
    /#jan bestaat niet/,
  ],
  [
    'a dead page to read next',
    page,
    () => edit(page, '  - doel\n', '  - doelen\n'),
    /veld "next": De pagina "doelen" bestaat niet/,
  ],
  ['a photo', page, () => edit(page, /$/, '\n![team](/team.jpg)\n'), /geen foto/],
  ['a title in the text', page, () => edit(page, /## /, '# '), /Begin tussentitels met ##/],
  ['a skipped heading level', page, () => edit(page, /## /, '### '), /Sla geen niveau over/],
  ['slanted letters', page, () => edit(page, /$/, '\nDit is *heel* goed.\n'), /Schuine letters/],
  [
    'a footnote without its source',
    page,
    () => edit(page, /$/, '\nZo is het.[^bron]\n'),
    /voetnoot bestaat niet/,
  ],
  [
    'a source that no text points to',
    page,
    () => edit(page, /$/, '\n[^bron]: Een boek.\n'),
    /\[\^bron\] staat onderaan maar niet in de tekst/,
  ],
  [
    'Latin letters in Arabic text, not marked',
    'content/ar/team.md',
    () => edit('content/ar/team.md', /\*OCMW\*/, 'OCMW'),
    /tussen sterretjes: \*OCMW\*/,
  ],
  [
    'a page that the menu needs is gone',
    page,
    () => rmSync(join(root, page)),
    /Dit bestand ontbreekt/,
  ],
  [
    'a file in no language folder',
    'content/de/team.md',
    () => cpSync(join(root, 'content/nl'), join(root, 'content/de'), { recursive: true }),
    /staat in geen taalmap/,
  ],
  [
    'capitals in a file name',
    'content/nl/Team2.md',
    () => write('content/nl/Team2.md', '---\ntitle: x\n---\n'),
    /alleen a-z/,
  ],
  [
    'a name that the site uses itself',
    'content/nl/niet-gevonden.md',
    () => write('content/nl/niet-gevonden.md', readFileSync(join(root, page), 'utf8')),
    /gebruikt de site zelf/,
  ],
  [
    'a missing message key',
    'messages/fr.json',
    () => edit('messages/fr.json', /"skip": .*\n/, ''),
    /woord "site\.skip": Dit woord ontbreekt\. In het Nederlands staat: "Naar de tekst"/,
  ],
  [
    'a message key that the Dutch does not have',
    'messages/fr.json',
    () => edit('messages/fr.json', '"skip":', '"extra": "x",\n    "skip":'),
    /woord "site\.extra": .*Haal het hier weg/,
  ],
  [
    'an ICU placeholder that differs',
    'messages/ar.json',
    () => edit('messages/ar.json', '{date}', '{datum}'),
    /\{date\} ontbreekt.*[\s\S]*\{datum\} staat niet in het Nederlands/,
  ],
  [
    'a tag that is not closed',
    'messages/ar.json',
    () => edit('messages/ar.json', '</nl>', ''),
    /accolades of tags kloppen niet/,
  ],
  [
    'a comma too many in the messages',
    'messages/en.json',
    () => edit('messages/en.json', /\}\s*\}\s*$/, '},}'),
    /kan ik niet lezen/,
  ],
];

test.each(mistakes)('%s: %s says what to write instead', (_, file, make, answer) => {
  make();
  const problems = errors();
  expect(problems.map((problem) => problem.file)).toContain(file);
  expect(report(problems)).toMatch(answer);
  expect(report(problems)).toMatch(/\d+ fout/);
});
