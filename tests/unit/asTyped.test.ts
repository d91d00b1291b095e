import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { beside, files, one, readAs, replaced, typedSite } from './typed';

// What an editor types between the two --- is read as it was meant, or refused with one answer.
const { page, translation, person, organisation, topic, notice, moved } = files;
const site = typedSite();

/** How Contentlayer reads the same lines: what we read, it must not refuse. */
const contentlayer = createRequire(import.meta.resolve('contentlayer2/source-files'));
const matter: (text: string) => unknown = contentlayer('gray-matter');

describe('the lines between the two ---', () => {
  /** A title as it is typed, and what the answer says. */
  const refused: [typed: string, answer: RegExp | string][] = [
    [
      'Nieuwe uren #spreekuur',
      'Wat achter # staat, valt weg. Haal het weg. Hoort het bij de waarde, zet de hele waarde tussen rechte aanhalingstekens: title: "Nieuwe uren #spreekuur"',
    ],
    ['x #', /^Wat achter # staat, valt weg/],
    ['# x', /^Wat achter # staat, valt weg/],
    ['"Uren" # zeker', /^Wat achter # staat, valt weg/],
    ...[
      '“Hulp: wie”',
      '„Hulp: wie“',
      '«Hulp: wie»',
      '‘Hulp: wie’',
      '‚Hulp: wie‘',
      '‹Hulp: wie›',
      '”Hulp: wie”',
      '»Hulp: wie«',
      '“Hulp: wie"',
      '"Hulp: wie”',
      '″Hulp: wie″',
      '´Hulp: wie´',
      '“ Hulp: wie ”',
    ].map((typed): [string, string] => [
      typed,
      'De aanhalingstekens rond deze waarde zijn gekruld. Gebruik rechte: title: "Hulp: wie"',
    ]),
    ['“Hulp”', /zijn gekruld\. Gebruik rechte: title: "Hulp"$/],
    [
      '"Hulp',
      'Hier begint een aanhalingsteken (") dat niet op het einde van de regel sluit: zet de hele waarde tussen rechte aanhalingstekens: title: "Hulp"',
    ],
    [
      'Hulp"',
      'Hier sluit een aanhalingsteken (") dat nergens begint. Haal het weg of zet er ook vooraan een: title: "Hulp"',
    ],
    ["'s Morgens", /^Hier begint een aanhalingsteken \('\).*: title: "'s Morgens"$/],
    ["'Hulp' en meer", /: title: "'Hulp' en meer"$/],
    ['"Hulp" en meer', /: title: '"Hulp" en meer'$/],
    ['"Zij zegt "ja" nu"', /: title: 'Zij zegt "ja" nu'$/],
    ["'Foto's'", /: title: "Foto's"$/],
    ['"Hulp\\nmeer"', /^Een \\ verandert hier de letter erachter\..*: title: 'Hulp\\nmeer'$/],
    ['"Hulp\\u200Bmeer"', /^Een \\ verandert hier de letter erachter/],
    ...[
      '*Hulp*',
      '@hulp',
      '%hulp',
      '!hulp',
      '! Hulp',
      '&hulp',
      '`hulp`',
      '[hulp',
      '[hulp] nu',
      '{hulp',
      '- hulp',
      '? hulp',
      '| hulp',
      '> hulp',
      '>hulp',
      ', hulp',
      '] hulp',
      '} hulp',
      '[*hulp*]',
    ].map((typed): [string, RegExp] => [
      typed,
      new RegExp(
        `^Een waarde kan niet met \\${typed[0]} beginnen: zet de hele waarde tussen rechte aanhalingstekens: title: "${typed.replace(/[^\w ]/g, '\\$&')}"`,
      ),
    ]),
    [
      'Hulp: voor wie',
      'In deze waarde staat een dubbele punt: zet de hele waarde tussen rechte aanhalingstekens: title: "Hulp: voor wie"',
    ],
    ['Hulp:', /^In deze waarde staat een dubbele punt/],
    ['U zegt: "ja"', /^Hier sluit een aanhalingsteken|: title: 'U zegt: "ja"'$/],
  ];
  const saidOfTitle = site.judged(() =>
    refused.map(([typed], i) => [
      beside(page, i),
      replaced(site.ownText(page, i), /title: .*/, `title: ${typed}`),
    ]),
  );
  test.each(refused)('title: %s is refused', (typed, answer) => {
    const file = beside(
      page,
      refused.findIndex(([other]) => other === typed),
    );
    const pattern = typeof answer === 'string' ? exactly(answer) : answer;
    expect(saidOfTitle(file)).toEqual([one(file, 'regel 2', pattern)]);
  });

  /** A title as it is typed, and as it is read. */
  const read: [typed: string, title: string][] = [
    ['"Hulp: voor wie"', 'Hulp: voor wie'],
    ["'s Morgens'".replace(/^'/, '"\'').replace(/'$/, '"'), "'s Morgens"],
    ['’s Morgens', '’s Morgens'],
    ['Het woord “ja”', 'Het woord “ja”'],
    ['“Ja” en “nee”', '“Ja” en “nee”'],
    ['C# is een taal', 'C# is een taal'],
    ['"Uren #1"', 'Uren #1'],
    ['Hulp  met\tbrieven', 'Hulp met brieven'],
    ['Hulp met\u00A0brieven', 'Hulp met\u00A0brieven'],
    ['\u00A0 Hulp \u00A0', 'Hulp'],
    ['"\u202FHulp "', 'Hulp'],
    ['-5 graden', '-5 graden'],
    ['~20 minuten', '~20 minuten'],
    ['Hulp :voor', 'Hulp :voor'],
    ['"Zij zegt \\"ja\\""', 'Zij zegt "ja"'],
    ['nee', 'nee'],
    ['>\n  Hulp met\n  brieven', 'Hulp met brieven'],
    ['|\n  Hulp: @met\n  "brieven', 'Hulp: @met "brieven'],
    ['Hulp met\n  brieven', 'Hulp met brieven'],
  ];
  test.each(read)('title: %s is read as it was meant', (typed, title) => {
    const text = replaced(site.read(page), /title: .*/, `title: ${typed}`);
    expect(readAs(page, text)).toEqual({ facts: expect.objectContaining({ title }), faults: [] });
    expect(() => matter(text)).not.toThrow();
  });

  /** What stands in place of lines of the page, the line that is told, and what is said. */
  const lines: [name: string, from: RegExp, to: string, line: number, answer: RegExp][] = [
    [
      'an em dash as first line',
      /^---/,
      '—',
      1,
      /^De eerste regel moet --- zijn: drie gewone streepjes.* Nu staat er “—”\.$/,
    ],
    ['minus signs as first line', /^---/, '−−−', 1, /^De eerste regel moet --- zijn/],
    ['two dashes as first line', /^---/, '--', 1, /^De eerste regel moet --- zijn/],
    ['four dashes as first line', /^---/, '----', 1, /^De eerste regel moet --- zijn/],
    ['a space before the first line', /^---/, ' ---', 1, /^De eerste regel moet --- zijn.*“ ---”/],
    [
      'an empty first line',
      /^/,
      '\n',
      1,
      /^De eerste regel moet --- zijn\. Haal de lege regel ervoor weg\.$/,
    ],
    [
      'text as first line',
      /^/,
      'Hallo.\n',
      1,
      /^De eerste regel moet --- zijn.* Nu staat er “Hallo\.”/,
    ],
    ['no first line ---', /^---\n/, '', 1, /^De eerste regel moet --- zijn.* Nu staat er “title: /],
    [
      'no second ---',
      /\n---\n/,
      '\n',
      11,
      /^De tweede --- ontbreekt\. Zet --- op een eigen regel onder de gegevens\.$/,
    ],
    [
      'an em dash in place of the second',
      /\n---\n/,
      '\n—\n',
      11,
      /^Hier hoort --- te staan: drie gewone streepjes.* Nu staat er “—”\.$/,
    ],
    ['four dashes in place of the second', /\n---\n/, '\n----\n', 11, /^Hier hoort --- te staan/],
    ['a space before the second', /\n---\n/, '\n ---\n', 11, /^Hier hoort --- te staan/],
    ['something behind the second', /\n---\n/, '\n--- tekst\n', 11, /^Hier hoort --- te staan/],
    ['stars in place of the second', /\n---\n/, '\n***\n', 11, /^Hier hoort --- te staan/],
    ['dots in place of the second', /\n---\n/, '\n...\n', 11, /^Hier hoort --- te staan/],
    [
      'a special space behind the second',
      /\n---\n/,
      '\n---\u00A0\n',
      11,
      /^Hier hoort --- te staan/,
    ],
    [
      'no space behind the colon',
      /layer: plain/,
      'layer:plain',
      4,
      /^Zet een spatie achter de dubbele punt: layer: plain$/,
    ],
    [
      'no colon',
      /layer: plain/,
      'layer plain',
      4,
      /^Deze regel hoort nergens bij: “layer plain”\. Schrijf elke regel als "naam: waarde"/,
    ],
    [
      'a semicolon',
      /layer: plain/,
      'layer; plain',
      4,
      /^Deze regel hoort nergens bij: “layer; plain”/,
    ],
    [
      'an equals sign',
      /layer: plain/,
      'layer = plain',
      4,
      /^Schrijf een gewone dubbele punt en een spatie: layer: plain$/,
    ],
    [
      'a full-width colon',
      /layer: plain/,
      'layer：plain',
      4,
      /^Schrijf een gewone dubbele punt en een spatie: layer: plain$/,
    ],
    [
      'a special space behind the colon',
      /layer: plain/,
      'layer:\u00A0plain',
      4,
      /^Op deze regel staat een bijzondere spatie/,
    ],
    [
      'a special space in front',
      / {2}- letters/,
      '\u00A0\u00A0- letters',
      8,
      /^Op deze regel staat een bijzondere spatie/,
    ],
    [
      'a special space behind the dash',
      / {2}- letters/,
      '  -\u00A0letters',
      8,
      /^Op deze regel staat een bijzondere spatie/,
    ],
    [
      'a tab in front',
      / {2}- letters/,
      '\t- letters',
      8,
      /^Deze regel begint met een tab\. Gebruik spaties/,
    ],
    [
      'a space in front',
      /layer: plain/,
      ' layer: plain',
      4,
      /^Deze regel springt verkeerd in: “layer: plain”/,
    ],
    [
      'the name of a field in curly quotes',
      /layer: plain/,
      '“layer”: plain',
      4,
      /^Schrijf de naam van een veld zonder tekens eromheen: layer: plain$/,
    ],
    [
      'the name of a field in bold',
      /layer: plain/,
      '**layer:** plain',
      4,
      /^Schrijf de naam van een veld zonder tekens eromheen: layer: plain$/,
    ],
    [
      'the same field twice',
      /layer: plain/,
      'layer: plain\nlayer: plain',
      5,
      /^Het veld "layer" staat hier een tweede keer\. Laat er één staan\.$/,
    ],
    [
      'no space behind a dash',
      / {2}- letters/,
      '  -letters',
      8,
      /^Zet een spatie achter het streepje: - letters$/,
    ],
    [
      'a bullet of Word',
      / {2}- letters/,
      '  •\tletters',
      8,
      /^Begin elke regel van een lijst met een gewoon streepje en een spatie: - letters$/,
    ],
    [
      'a long dash as bullet',
      / {2}- letters/,
      '  – letters',
      8,
      /^Begin elke regel van een lijst met een gewoon streepje/,
    ],
    [
      'a star as bullet',
      / {2}- letters/,
      '  * letters',
      8,
      /^Begin elke regel van een lijst met een gewoon streepje/,
    ],
    [
      'a point that stands too far',
      / {2}- letters/,
      '  - letters\n    - bike-lessons',
      9,
      /^Dit punt van de lijst springt anders in dan het vorige/,
    ],
    [
      'a point that does not stand far enough',
      / {2}- letters/,
      '  - letters\n - bike-lessons',
      9,
      /^Dit punt van de lijst springt anders in dan het vorige/,
    ],
    [
      'a list that is not closed',
      /topics:\n {2}- letters/,
      'topics: [letters',
      7,
      /^Een waarde kan niet met \[ beginnen.*Een lijst heeft op elke regel een streepje\.$/,
    ],
    [
      'a curly quotation mark in a list',
      / {2}- letters/,
      '  - “letters”',
      8,
      /gekruld\. Gebruik rechte: - "letters"$/,
    ],
    ['no data at all', /---\n[\s\S]*?\n---/, '---\nHallo.\n---', 2, /zijn geen gegevens/],
  ];
  const saidOfLines = site.judged(() =>
    lines.map(([, from, to], i) => [beside(page, i), replaced(site.read(page), from, to)]),
  );
  test.each(lines)('%s', (name, _, __, line, answer) => {
    const file = beside(
      page,
      lines.findIndex(([other]) => other === name),
    );
    expect(saidOfLines(file)).toEqual([one(file, `regel ${line}`, answer)]);
  });

  const fine: [name: string, from: RegExp, to: string][] = [
    ['spaces behind the first line', /^---/, '---  '],
    ['spaces behind the second', /\n---\n/, '\n--- \t\n'],
    ['a space before the colon', /layer: plain/, 'layer : plain'],
    ['a tab behind the colon', /layer: plain/, 'layer:\tplain'],
    ['a special space as well', /layer: plain/, 'layer: \u00A0plain\u00A0'],
    ['an empty line', /layer: plain/, '\nlayer: plain\n'],
    ['a remark on a line of its own', /layer: plain/, '# let op\nlayer: plain'],
    ['a list that does not jump in', / {2}- letters/, '- letters'],
    ['a list on one line', /topics:\n {2}- letters/, 'topics: [letters]'],
    ['quotes around a word', /layer: plain/, 'layer: "plain"'],
  ];
  test.each(fine)('%s: read as it was meant', (_, from, to) => {
    const text = replaced(site.read(page), from, to);
    expect(readAs(page, text)).toEqual(readAs(page, site.read(page)));
    expect(() => matter(text)).not.toThrow();
  });

  test('two mistakes have two answers, each on its line', () => {
    site.edit(page, /title: .*/, 'title: "Hulp');
    site.edit(page, /layer: .*/, 'layer: @plain');
    expect(site.errors().map(({ where }) => where)).toEqual(['regel 2', 'regel 4']);
  });

  test.each([
    ['', undefined, /^Dit bestand is leeg\. Zet de tekst terug of haal het bestand weg\.$/],
    ['\n \n', undefined, /^Dit bestand is leeg/],
    ['Hallo.\n', 'regel 1', /^De eerste regel moet --- zijn/],
  ])('a file with only %j', (text, where, answer) => {
    site.write(page, text);
    site.expectOne(page, where, answer);
  });

  test('every kind of file has the same rules', () => {
    const kinds = [person, organisation, topic, notice, moved, translation];
    for (const file of kinds) site.edit(file, /\n---\n/, '\n—\n');
    const answers = kinds.map((file) => one(file, expect.any(String), /^Hier hoort --- te staan/));
    expect(site.errors()).toHaveLength(answers.length);
    expect(site.errors()).toEqual(expect.arrayContaining(answers));
  });
});

describe('values', () => {
  const read: [name: string, file: string, from: RegExp, to: string, facts: object][] = [
    [
      'two spaces in a name',
      person,
      /name: .*/,
      'name: "Bilal  Haddad "',
      { name: 'Bilal Haddad' },
    ],
    [
      'a special space in a name',
      person,
      /name: .*/,
      'name: Bilal\u00A0Haddad',
      { name: 'Bilal Haddad' },
    ],
    [
      'a narrow space in a name',
      person,
      /name: .*/,
      'name: Bilal\u202FHaddad',
      { name: 'Bilal Haddad' },
    ],
    ['a tab in a name', person, /name: .*/, 'name: Bilal\tHaddad', { name: 'Bilal Haddad' }],
    [
      'letters of a PDF in a name',
      person,
      /name: .*/,
      'name: Soﬁe Haddad',
      { name: 'Sofie Haddad' },
    ],
    ['decomposed letters in a name', person, /name: .*/, 'name: Chloe\u0301', { name: 'Chloé' }],
    [
      'spaces around an e-mail',
      person,
      /email: .*/,
      'email: "\u00A0b@example.org\u00A0"',
      { email: 'b@example.org' },
    ],
    [
      'spaces around a topic',
      person,
      /- letters/,
      '- "letters\u00A0"',
      { topics: ['letters', 'bike-lessons'] },
    ],
    [
      'a day between quotes',
      person,
      /date: .*/,
      'date: "2026-05-01 "',
      { verified: { date: '2026-05-01', by: 'coördinator' } },
    ],
    [
      'spaces in the name of the service',
      organisation,
      /name: .*/,
      'name: Steunpunt  De\u00A0Brug',
      { name: 'Steunpunt De Brug' },
    ],
    [
      'a special space in a street',
      organisation,
      /street: .*/,
      'street: Brugstraat\u00A01',
      { address: { street: 'Brugstraat 1', postalCode: '1000' } },
    ],
    [
      'spaces around a postal code',
      organisation,
      /postalCode: .*/,
      'postalCode: "1000\u00A0"',
      { address: { street: 'Brugstraat 1', postalCode: '1000' } },
    ],
    [
      'two spaces in the words of a topic',
      topic,
      /nl: .*/,
      'nl: Hulp  met brieven ',
      { words: expect.objectContaining({ nl: 'Hulp met brieven' }) },
    ],
    [
      'two spaces in a notice',
      notice,
      /nl: .*/,
      'nl: "Op 1 en 2 juli  is er feest."',
      { text: expect.objectContaining({ nl: 'Op 1 en 2 juli is er feest.' }) },
    ],
  ];
  test.each(read)('%s: %s is read as it was meant', (_, file, from, to, facts) => {
    const text = replaced(site.read(file), from, to);
    expect(readAs(file, text)).toMatchObject({ facts, faults: [] });
  });

  const refused: [
    name: string,
    file: string,
    from: RegExp,
    to: string,
    where: string,
    answer: RegExp,
  ][] = [
    [
      'a special hyphen in a phone number',
      person,
      /phone: .*/,
      'phone: "+32 15\u201100 00 01"',
      'phone',
      /^In ".*" staat een teken dat op een gewoon teken lijkt \(U\+2011\)\. Wis de waarde en typ ze opnieuw\.$/,
    ],
    [
      'a special space in a phone number',
      person,
      /phone: .*/,
      'phone: "+32\u00A015 00 00 01"',
      'phone',
      /\(U\+00A0\)/,
    ],
    [
      'a phone number without quotes',
      person,
      /phone: .*/,
      'phone: +3215000001',
      'phone',
      /^Hier hoort tekst\. Zet het getal tussen rechte aanhalingstekens\. Schrijf bijvoorbeeld:\n.*phone: "\+32/,
    ],
    [
      'a phone number as it is called at home',
      person,
      /phone: .*/,
      'phone: 015 00 00 01',
      'phone',
      /^Schrijf het nummer met landnummer, zoals \+32 15/,
    ],
    [
      'long dashes in a day',
      person,
      /date: .*/,
      'date: 2026–05–01',
      'verified.date',
      /\(U\+2013\)/,
    ],
    [
      'a day without dashes',
      person,
      /date: .*/,
      'date: 20260501',
      'verified.date',
      /^Hier hoort een dag, als jaar-maand-dag\./,
    ],
    [
      'a day that does not exist',
      person,
      /date: .*/,
      'date: 2026-02-30',
      'verified.date',
      /is hier niet juist\. Schrijf bijvoorbeeld:\n.*date: 2026-11-23/,
    ],
    [
      'letters of a name that no mail has',
      person,
      /email: .*/,
      'email: bü@example.org',
      'email',
      /geen letters met een teken: schrijf bu, niet bü\./,
    ],
    [
      'a Belgian number with the 0 of the national form',
      person,
      /phone: .*/,
      'phone: "+32 015 00 00 01"',
      'phone',
      /^Een Belgisch nummer heeft na \+32 geen 0/,
    ],
    [
      'a Belgian number with a digit too few',
      person,
      /phone: .*/,
      'phone: "+32 15 00 00 0"',
      'phone',
      /en dan 8 of 9 cijfers/,
    ],
    [
      'a family name that is not in the name',
      person,
      /^name: .*/m,
      'name: Bilal Haddad\nfamilyName: Peeters',
      'familyName',
      /^Schrijf hier het deel van "Bilal Haddad[^"]*" dat de familienaam is/,
    ],
    [
      'a Cyrillic letter in an e-mail',
      person,
      /email: .*/,
      'email: bila\u04CF@example.org',
      'email',
      /twee schriften|kan deze letter niet hebben/,
    ],
    [
      'a full-width sign in an e-mail',
      person,
      /email: .*/,
      'email: b＠example.org',
      'email',
      /\(U\+FF20\)/,
    ],
    [
      'a point behind an e-mail',
      person,
      /email: .*/,
      'email: b@example.org.',
      'email',
      /^"b@example\.org\." is geen e-mailadres/,
    ],
    [
      'a Cyrillic letter in a name',
      person,
      /name: .*/,
      'name: Bil\u0430l Haddad',
      'name',
      /^Letters van twee schriften staan in één woord: "lа"\. Typ het woord opnieuw\.$/,
    ],
    [
      'a Greek letter in a street',
      organisation,
      /street: .*/,
      'street: Br\u03C5gstraat 1',
      'address.street',
      /^Letters van twee schriften/,
    ],
    [
      'a postal code without quotes',
      organisation,
      /postalCode: .*/,
      'postalCode: 1000',
      'address.postalCode',
      /^Hier hoort tekst\. Zet het getal tussen rechte aanhalingstekens/,
    ],
    [
      'a list where text belongs',
      page,
      /title: .*/,
      'title: [Hulp]',
      'title',
      /^Hier hoort tekst\. Staan er haakjes \[ \] of \{ \}/,
    ],
    [
      'a block where text belongs',
      page,
      /title: .*/,
      'title: {Hulp}',
      'title',
      /^Hier hoort tekst/,
    ],
    [
      'true where text belongs',
      page,
      /title: .*/,
      'title: true',
      'title',
      /^Hier hoort tekst\. Zet het woord tussen rechte aanhalingstekens/,
    ],
    ['nothing', page, /title: .*/, 'title: ~', 'title', /^Dit veld ontbreekt of is leeg\./],
    [
      'a number between quotes',
      page,
      /order: .*/,
      'order: "1"',
      'order',
      /^Hier hoort een getal, zonder aanhalingstekens/,
    ],
    [
      'a word in place of a list',
      page,
      /topics:\n.*/,
      'topics: letters',
      'topics',
      /^Hier hoort een lijst, elke regel met een streepje/,
    ],
    [
      'two topics on one line',
      page,
      /- letters/,
      '- letters, bike-lessons',
      'topics',
      /^"letters, bike-lessons" is hier niet juist\. Schrijf bijvoorbeeld:\n.*\n.*- /,
    ],
    [
      'a language without words',
      topic,
      /ar: .*/,
      'ar:',
      'words.ar',
      /^Dit veld ontbreekt of is leeg\. Vul het in of haal de regel weg\.$/,
    ],
    [
      'a day in words',
      notice,
      /from: .*/,
      'from: 1 juli',
      'from',
      /^"1 juli" is hier niet juist\. Schrijf bijvoorbeeld:\n.*from: 2026-12-21/,
    ],
  ];
  /** There is one organisation; of other kinds, each case has a file of its own. */
  const ofService = refused.filter(([, file]) => file === organisation);
  const ofOthers = refused.filter(([, file]) => file !== organisation);
  const said = site.judged(() =>
    ofOthers.map(([, file, from, to], i) => [
      beside(file, i),
      replaced(site.ownText(file, i), from, to),
    ]),
  );
  test.each(ofOthers)('%s: %s', (name, kind, _, __, where, answer) => {
    const file = beside(
      kind,
      ofOthers.findIndex(([other]) => other === name),
    );
    expect(said(file)).toEqual([one(file, `veld "${where}"`, answer)]);
  });
  test.each(ofService)('%s: %s', (_, file, from, to, where, answer) => {
    site.edit(file, from, to);
    site.expectOne(file, `veld "${where}"`, answer);
  });
});

/** A pattern that matches this text and no other. */
function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
