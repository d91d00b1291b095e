import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { markdown } from '@/lib/content/markdown';
import { beside, files, one, typedSite } from './typed';

// What an editor types below the data is shown as it was meant, or refused with one answer.
const { page, topic, notice, messages } = files;
const site = typedSite();

describe('text', () => {
  /** What stands below a Dutch page, and what is said; on its first line, or so many lower. */
  const refused: [typed: string, answer: RegExp, lower?: number][] = [
    ...[
      '•\tEen\n•\tTwee',
      '• Een\n• Twee',
      '· Een',
      '▪ Een',
      '● Een',
      '■ Een',
      '◦ Een',
      '‣ Een',
      '∙ Een',
      '○ Een',
    ],
    ...[
      'o\tEen\no\tTwee',
      '– Een\n– Twee',
      '— Een',
      '➢ Een',
      '✓ Een',
      '✔ Een',
      '❖ Een',
      '→ Een',
      '» Een',
      '§ Een',
      '•Een',
    ],
  ].map((typed): [string, RegExp, number?] => [
    typed,
    /^Dit teken maakt geen lijst\. Begin elke regel van een lijst met een streepje en een spatie: - zo\.$/,
  ]);
  refused.push(
    ['-Een\n-Twee', /^Zet een spatie achter het streepje van een lijst: - zo\.$/],
    ['1.Een\n2.Twee', /^Zet een spatie achter het nummer: 1\. zo\.$/],
    ['a) Een\nb) Twee', /^Letters vooraan maken geen lijst/],
    ['iv. Een', /^Letters vooraan maken geen lijst/],
    [
      'Dag\tUur\nMaandag\t10:00',
      /^Hier staat een tab, zoals in een tabel van Word\. Maak een tabel met strepen/,
    ],
    ['Dag        Uur', /^Hier staan veel spaties naast elkaar: de lezer ziet er één/],
    ['Dag | Uur\nMaandag | 10:00', /^Dit is nog geen tabel\. Zet onder de eerste rij/],
    ['| Dag | Uur |\n| Maandag | 10:00 |', /^Dit is nog geen tabel/],
    ['| Dag | Uur |\n| — | — |\n| Maandag | 10:00 |', /^Dit is nog geen tabel/],
    [
      '| Dag | Uur |\n| --- | --- |\n| Maandag | 10:00 | Bilal |',
      /^Deze rij van de tabel heeft meer vakken dan de eerste rij \(2\)\. Wat te veel is, wordt niet getoond/,
      2,
    ],
    ...['---', '===', '-', '=', '-----------'].map((under): [string, RegExp] => [
      `Een zin.\n${under}`,
      /^Een streep onder een zin maakt er een titel van\. Haal de streep weg, of schrijf ## voor een tussentitel\.$/,
    ]),
    ...['---', '***', '___', '* * *'].map((line): [string, RegExp, number] => [
      `Een zin.\n\n${line}`,
      /^Deze streep zet een lijn tussen twee stukken tekst/,
      2,
    ]),
    ['=====', /^Deze streep is geen tekst/],
    ['> Een zin.', /^Een regel die begint met > wordt een citaat/],
    ['Dat is ~~oud~~ nieuw.', /^Tekens ~~ strepen woorden door/],
    ...[
      '2023. Toen begon het.',
      '2023) Toen begon het.',
      '2023.\nToen begon het.',
      '15. juni komen wij.',
      '- 2023. Toen begon het.',
    ].map((typed): [string, RegExp] => [
      typed,
      /^Een regel die begint met "(2023[.)]|15\.)" wordt een punt van een lijst\. Is het een zin\? Begin met een woord, zoals "In (2023|15) …"/,
    ]),
    ['1. Een\n5. Twee', /^De nummers van deze lijst lopen niet op: de lezer ziet 1, 2\./],
    [
      '3. Drie\n2. Twee\n1. Een',
      /^De nummers van deze lijst lopen niet op: de lezer ziet 3, 4, 5\./,
    ],
    [
      'Vraag het [ons] (/contact).',
      /^Tussen \] en \( staat een spatie, dus dit is geen link\. Schrijf \[ons\]\(\/contact\)\.$/,
    ],
    ['Vraag het [ons]\n(/contact).', /^Tussen \] en \( staat een spatie/],
    ['Vraag het [ons]\u00A0(/contact).', /^Tussen \] en \( staat een spatie/],
    [
      'Vraag het (ons)[/contact].',
      /^De haakjes van deze link zijn omgewisseld\. Schrijf \[ons\]\(\/contact\)\.$/,
    ],
    ['Vraag het (ons) [/contact].', /^De haakjes van deze link zijn omgewisseld/],
    ['Vraag het [ons](/contact', /^Deze opmaak is niet af: "Vraag het \[ons\]\(\/contact"\.$/],
    ['Vraag het ons](/contact).', /^Deze opmaak is niet af/],
    ['Vraag het [ons][].', /^Deze opmaak is niet af/],
    [
      'Vraag het [ons].',
      /^Vierkante haakjes maken hier geen link\. Schrijf \[woorden\]\(\/contact\)/,
    ],
    ['Vraag het [[ons]].', /^Vierkante haakjes maken hier geen link/],
    ['[ ] Breng uw brief mee.', /^Vierkante haakjes maken hier geen link/],
    ['- [ ] Breng uw brief mee.', /^Vierkante haakjes vooraan maken een vakje\. Haal ze weg\.$/],
    ['Vraag het [ons]().', /^Deze link leidt nergens heen/],
    ['Vraag het [](/contact).', /^Deze link heeft geen woorden/],
    ['Vraag het [ons](/contact/).', /^De pagina \/contact\/ bestaat niet\. Bedoelt u \/contact\?/],
    [
      'Vraag het [ons](/contact.md).',
      /^De pagina \/contact\.md bestaat niet\. Bedoelt u \/contact\?/,
    ],
    ['Vraag het [ons](/Contact).', /^De pagina \/Contact bestaat niet\. Bedoelt u \/contact\?/],
    [
      'Vraag het [ons](contact).',
      /^Deze link mag niet: contact\. Een pagina van deze site begint met \//,
    ],
    [
      'Vraag het www.example.org.',
      /^Deze link mag niet: www\.example\.org\. Schrijf https:\/\/www\.example\.org\.$/,
    ],
    [
      'Vraag het [de stad](www.example.org).',
      /^Deze link mag niet: www\.example\.org\. Schrijf https:\/\/www\.example\.org\.$/,
    ],
    [
      'Vraag het [de stad](http://example.org/x).',
      /^Deze link mag niet: http:\/\/example\.org\/x\. Schrijf https:\/\/example\.org\/x\.$/,
    ],
    ['Een **vet woord.', /^Deze opmaak is niet af/],
    ['##Titel', /^Zet achter ## een gewone spatie: “## Titel”\.$/],
    ['###Titel', /^Zet achter ### een gewone spatie: “### Titel”\.$/],
    [
      '#Wat na een beslissing?',
      /^Begin een tussentitel met ## en een gewone spatie: “## Wat na een beslissing\?”\. Nu staat er #\.$/,
    ],
    ['##\u00A0Titel', /^Zet achter ## een gewone spatie: “## Titel”\.$/],
    ['##', /^Deze tussentitel is leeg/],
    ['- Een\n-\n- Drie', /^Dit punt van de lijst is leeg/, 1],
    ['Een &nbsp; teken.', /^Typ het teken zelf in plaats van &nbsp;\.$/],
    ['Een &#8203; teken.', /^Typ het teken zelf in plaats van &#8203;\.$/],
    ['<!-- nog nakijken -->', /^HTML wordt niet getoond/],
    ['Een `woord`.', /^Schrijf gewone tekst/],
    ...[
      'info@voorbeeld.be',
      '<info@voorbeeld.be>',
      '[ons: info@voorbeeld.be](mailto:info@voorbeeld.be)',
      'info＠voorbeeld.be',
      'info@münchen.be',
    ].map((mail): [string, RegExp] => [
      `Mail ${mail} vandaag.`,
      /^Er staat een e-mailadres in de tekst: info@(voorbeeld|münchen)\.be\. Zet het in content\/staff\//,
    ]),
    ['[Mail ons](mailto:info@voorbeeld.be)', /^Schrijf geen e-mail of telefoon in een link/],
    ...[
      '015 12 34 56',
      '015\u201112\u201134\u201156',
      '015\u202F12\u202F34\u202F56',
      '015\u00A012\u00A034\u00A056',
      '015–12–34–56',
      '015/12.34.56',
      '015·12·34·56',
      '015 - 12 - 34 - 56',
      '0470 / 12 34 56',
      '0032 15 12 34 56',
      '+32\u00A015 12 34 56',
      '０１５ 12 34 56',
      '**015** 12 34 56',
      '015 12\n34 56',
    ].map((number): [string, RegExp] => [
      `Bel ${number}.`,
      /^Er staat een telefoonnummer in de tekst: [\d+].* Zet het in content\/staff\//,
    ]),
    [
      'Zo is het.[^a]\n\n[^a]: Bron: x, 2025.\n[^a]: Bron: y, 2024.',
      /^De voetnoot \[\^a\] staat er al\. Geef deze een andere naam\.$/,
      3,
    ],
    [
      'Zo is het.[^a]\n\n[^a] : Bron: x, 2025.',
      /^Zet een dubbele punt meteen achter de naam: \[\^a\]: met de bron\.$/,
      2,
    ],
    ['Zo is het.[^a]\n\n[^a] Bron: x, 2025.', /^Zet een dubbele punt meteen achter de naam/, 2],
    ['Zo is het.[^a b]', /^Schrijf de naam van een voetnoot zonder spaties/],
    ['Zo is het.[^a', /^Schrijf de naam van een voetnoot zonder spaties tussen \[\^ en \]/],
    ['Zo is het.[^a] En zo.[^a]', /^Deze voetnoot bestaat niet/],
    ['[^a]: Bron: x, 2025.', /^De voetnoot \[\^a\] staat onderaan maar niet in de tekst/],
    [
      '[ons]: /contact',
      /^Deze regel wordt niet getoond\. Schrijf een link als \[woorden\]\(\/contact\)\.$/,
    ],
    ['Vraag het [ons].\n\n[ons]: /contact\n[ons]: /hulp', /^De regel \[ons\]: staat er al/, 3],
    [
      'Illegalen zijn hier welkom.',
      /^Schrijf niet "illegalen"\. Gebruik "mensen zonder papieren"\.$/,
    ],
    [
      'Wij helpen u graag met alle brieven van de stad en van de school. U verst\u0430at dan alles wat er staat. Dat is gratis voor iedereen.',
      /^Latijnse en cyrillische letters staan in één woord: "tа"\.$/,
    ],
    ['Wij helpen u ٣ dagen.', /^Schrijf cijfers als 0 tot 9/],
    ['Привет, мы вам поможем.', /^Te veel letters zijn niet in het schrift van deze taal/],
  );
  const said = site.judged(() =>
    [...refused, ...shown].map(([typed], i) => [beside(page, i), below(i, typed)]),
  );
  const below = (i: number, typed: string) => `${site.ownText(page, i)}\n${typed}\n`;
  test.each(refused)('%j is refused', (typed, answer, lower = 0) => {
    const i = refused.findIndex(([other]) => other === typed);
    const line = site.ownText(page, i).split('\n').length + 1 + lower;
    expect(said(beside(page, i))).toEqual([one(beside(page, i), `regel ${line}`, answer)]);
  });

  /** What stands below a Dutch page, and the HTML that the reader gets. */
  const shown: [typed: string, html: string | RegExp][] = [
    ['- Een\n- Twee', '<ul>\n<li>Een</li>\n<li>Twee</li>\n</ul>'],
    ['* Een\n* Twee', '<ul>\n<li>Een</li>\n<li>Twee</li>\n</ul>'],
    ['-\tEen', '<ul>\n<li>Een</li>\n</ul>'],
    ['1) Een\n2) Twee', '<ol>\n<li>Een</li>\n<li>Twee</li>\n</ol>'],
    ['1. Een\n1. Twee', '<ol>\n<li>Een</li>\n<li>Twee</li>\n</ol>'],
    ['2. Een\n3. Twee', '<ol start="2">\n<li>Een</li>\n<li>Twee</li>\n</ol>'],
    [
      'Wij begonnen in\n2023. Toen was het klein.',
      '<p>Wij begonnen in\n2023. Toen was het klein.</p>',
    ],
    ['In 2023 begon het.', '<p>In 2023 begon het.</p>'],
    ['U wacht 2~3 weken of 4~5 weken.', '<p>U wacht 2~3 weken of 4~5 weken.</p>'],
    ['~20 minuten, soms ~40 minuten', '<p>~20 minuten, soms ~40 minuten</p>'],
    ['U komt – als u wilt – langs.', '<p>U komt – als u wilt – langs.</p>'],
    ['Vraag het [ons](/contact ).', '<p>Vraag het <a href="/contact">ons</a>.</p>'],
    ['Vis & vlees, 5 < 6.', '<p>Vis &#x26; vlees, 5 &#x3C; 6.</p>'],
    ['Een zin  \nen nog een.', '<p>Een zin<br>\nen nog een.</p>'],
    ['## Titel ##', '<h2>Titel</h2>'],
    ['| Dag | Uur |\n| --- | --- |\n| Maandag |', /<th scope="row">Maandag<\/th>\n<td><\/td>/],
    ['De les is op 12/06/2026 om 09:30, of op 01/02/2026 om 10:00.', /^<p>De les/],
    ['Uw nummer is BE68 5390 0754 7034.', /^<p>Uw nummer/],
    ['Een woord met\u00A0een vaste spatie.', '<p>Een woord met\u00A0een vaste spatie.</p>'],
    ['Zo is het.[^a]\n\n[^A]: Bron: x, 2025.', /href="#fn-a"/],
  ];
  test.each(shown)('%j is shown as it was meant', async (typed, html) => {
    const i = refused.length + shown.findIndex(([other]) => other === typed);
    expect(said(beside(page, i))).toEqual([]);
    const made = await htmlOf(typed);
    if (typeof html === 'string') expect(made).toBe(html);
    else expect(made).toMatch(html);
  });

  test.each(['title', 'description'])('a word to avoid in the %s of a Dutch page', (field) => {
    site.edit(page, new RegExp(`${field}: .*`), `${field}: Illegalen en hun brieven`);
    site.expectOne(page, `veld "${field}"`, /^Schrijf niet "illegalen"/);
  });
  test.each([
    [topic, 'nl: Hulp voor illegalen'],
    [notice, 'nl: Op 1 en 2 juli komen illegalen.'],
  ])('a word to avoid in %s', (file, line) => {
    site.edit(file, /nl: .*/, line);
    site.expectOne(file, 'veld "nl"', /^Schrijf niet "illegalen"/);
  });
  test('a word to avoid in a word of a button', () => {
    site.edit(messages, '"Naar de tekst"', '"Naar de illegalen"');
    site.expectOne(messages, 'woord "site.skip"', /^Schrijf niet "illegalen"/);
  });

  test.each([
    ['Straat 1\n1000 Stad', 1],
    ['o Een\no Twee', 1],
    ['Wij helpen u graag met alle brieven van de stad en\nvan de school.', undefined],
  ])('two lines in one paragraph, %j: the editor is told where', (typed, lower) => {
    const where = `regel ${site.append(page, typed) + (lower ?? 0)}`;
    expect(site.errors()).toEqual([]);
    const told = site.warnings().filter(({ message }) => message.startsWith('De lezer ziet deze'));
    expect(told.map((warning) => warning.where)).toEqual(lower ? [where] : []);
  });
});

describe('names of files', () => {
  const leftBehind = [
    ...['.DS_Store', 'nl/.DS_Store', 'nl/._team.md', 'nl/.AppleDouble/team.md', 'Icon\r'],
    ...['Thumbs.db', 'nl/thumbs.db', 'ehthumbs.db', 'desktop.ini', 'nl/Desktop.ini', 'nl/team.lnk'],
    ...['__MACOSX/nl/team.md', '$RECYCLE.BIN/x.md', '.Trash-1000/team.md', '.fuse_hidden0001'],
    ...[
      'nl/~$team.docx',
      'nl/~WRL0001.tmp',
      'nl/.~lock.team.md#',
      'nl/team.md~',
      'nl/.team.md.swp',
    ],
    ...['nl/team.md.swo', 'nl/.#team.md', 'nl/team.tmp', '.git/HEAD', '.obsidian/app.json'],
    ...[
      'nl/.gitkeep',
      'staff/.DS_Store',
      'pictures/.DS_Store',
      'notices/Thumbs.db',
      '.hidden/x.md',
    ],
  ];
  test('what operating systems and programs leave behind is not content', () => {
    for (const name of leftBehind) site.write(`content/${name}`, Buffer.from([0, 0xff, 0x2d]));
    expect(site.errors()).toEqual([]);
  });

  const refused: [name: string, answer: RegExp][] = [
    ['nl/hulp/dossier.md.txt', /^Hier horen alleen bestanden die eindigen op \.md/],
    ['nl/dossier.txt', /^Hier horen alleen bestanden die eindigen op \.md/],
    ['nl/dossier.docx', /^Hier horen alleen bestanden die eindigen op \.md/],
    ['nl/dossier', /^Hier horen alleen bestanden die eindigen op \.md/],
    ['nl/dossier.MD', /^Hier horen alleen bestanden die eindigen op \.md/],
    ['nl/foto.jpg', /^Hier horen alleen bestanden die eindigen op \.md/],
    ['pictures/foto.png', /^Hier horen alleen bestanden die eindigen op \.svg/],
    ['topics/nieuw.json', /^Hier horen alleen bestanden die eindigen op \.md/],
    ...[
      'Dossier nieuw',
      'dossier (1)',
      'dossier - kopie',
      'Dossier',
      'dossier_nieuw',
      'dossiér',
      'dossier.',
      'dossier–nieuw',
    ].map((name): [string, RegExp] => [
      `nl/${name}.md`,
      /^Gebruik in de naam van een bestand of map alleen a-z, 0-9 en het koppelteken\.$/,
    ]),
    ['staff/Sara Claes.md', /^Gebruik in de naam van een bestand of map alleen a-z/],
    ['nl/Nieuwe map/dossier.md', /^Gebruik in de naam van een bestand of map alleen a-z/],
    ['dossier.md', /^Dit bestand staat in geen taalmap\. Zet een pagina in content\/nl\//],
    ['NL/dossier.md', /^Dit bestand staat in geen taalmap/],
    ['staff/oud/sara.md', /^Dit bestand staat in geen taalmap/],
  ];
  const said = site.judged(() =>
    refused.map(([name]) => [`content/${name}`, '---\ntitle: x\n---\nHallo.\n']),
  );
  test.each(refused)('%s is refused', (name, answer) => {
    expect(said(`content/${name}`)).toEqual([one(`content/${name}`, undefined, answer)]);
  });
});

/** What the site makes of a Dutch text. */
async function htmlOf(text: string): Promise<string> {
  const processor = unified().use(markdown);
  const file = { value: text, data: { rawDocumentData: { sourceFilePath: 'nl/x.md' } } };
  return String(await processor.process(file)).trim();
}
