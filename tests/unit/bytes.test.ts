import { beforeAll, describe, expect, test } from 'vitest';
import { readText } from '@/lib/content/encoding';
import { hiddenLetters } from '@/lib/content/hiddenLetters';
import { readState } from '@/lib/translations/state';
import { beside, files, one, typedSite } from './typed';

// The bytes of a file are read as they were meant, or refused in words that an editor understands.
const { page, translation, person, organisation, topic, notice, moved, glossary, messages } = files;
const site = typedSite();

/** What nobody may notice: every problem, and the words that are hashed. */
function everything() {
  const { pages } = readState(site.root);
  const hashes = pages.map(({ source, parts }) => [source.hash, parts.map(({ hash }) => hash)]);
  return { problems: site.problems(), hashes };
}

describe('bytes', () => {
  const rewritten: [name: string, rewrite: (text: string) => string][] = [
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['line ends of an old Mac', (text) => text.replaceAll('\n', '\r')],
    ['line ends that were made Windows ones twice', (text) => text.replaceAll('\n', '\r\r\n')],
    ['no line end at the end', (text) => text.trimEnd()],
    ['decomposed letters, as a Mac makes them', (text) => text.normalize('NFD')],
  ];
  let before: ReturnType<typeof everything>;
  beforeAll(() => {
    before = everything();
  });
  test.each(rewritten)('every file with %s is read as it was meant', (_, rewrite) => {
    for (const file of site.everyFile()) site.write(file, rewrite(site.read(file)));
    expect(everything()).toEqual(before);
  });

  test('every file with a byte order mark and Windows line ends is read as it was meant', () => {
    for (const file of site.everyFile())
      site.write(file, `\uFEFF${site.read(file).replaceAll('\n', '\r\n')}`);
    expect(site.problems()).toEqual(before.problems);
  });

  test('line ends, letters and forms of letters become those of the site', () => {
    const { text, faults } = readText(Buffer.from('\uFEFFCafe\u0301\r\nﬁets\rﻻ\r\r\n'));
    expect({ text, faults }).toEqual({ text: 'Café\nfiets\nلا\n', faults: [] });
  });
});

describe('other encodings', () => {
  /** A text as an older program saves it, letter by letter. */
  function bytesOf(text: string, codes: Record<string, number> = {}): Uint8Array {
    const windows: Record<string, number> = { '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 };
    return Buffer.from(
      [...text].map((letter) => codes[letter] ?? windows[letter] ?? letter.charCodeAt(0)),
    );
  }
  const windows =
    /niet als UTF-8 opgeslagen, waarschijnlijk als Windows-1252 \(“België:”\)\. Sla het bestand opnieuw op: kies in uw programma “Opslaan als” en bij “Codering” UTF-8\.$/;
  const utf16 =
    /^Dit bestand is opgeslagen als UTF-16 en niet als UTF-8\. Sla het bestand opnieuw op/;
  const otherProgram =
    /^Dit bestand is van Word of een ander programma, of een pdf\. Maak een gewoon tekstbestand/;

  const saved: [name: string, bytes: (text: string) => Uint8Array, line: number, answer: RegExp][] =
    [
      ['Windows-1252', (text) => bytesOf(text), 14, windows],
      [
        'the encoding of DOS',
        (text) => bytesOf(text, { ë: 0x89 }),
        14,
        /niet als UTF-8 opgeslagen/,
      ],
      ['that of an old Mac', (text) => bytesOf(text, { ë: 0x91 }), 14, /niet als UTF-8 opgeslagen/],
      ['UTF-16 of Windows', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 0, utf16],
      ['UTF-16 turned', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 0, utf16],
      ['UTF-16 without mark', (text) => Buffer.from(text, 'utf16le'), 0, utf16],
      ['UTF-16 in Arabic', () => Buffer.from(site.read(translation), 'utf16le'), 0, utf16],
      ['Word', () => Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'), 0, otherProgram],
      ['an old Word', () => Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1', 'latin1'), 0, otherProgram],
      ['a PDF', () => Buffer.from('%PDF-1.7\n'), 0, otherProgram],
      ['RTF', () => Buffer.from('{\\rtf1\\ansi Hallo}'), 0, otherProgram],
    ];
  const said = site.judged(() =>
    saved.map(([, bytes], i) => {
      const text = site.ownText(page, i).replace('Wij lezen de', 'België: “wij” – ’s');
      return [beside(page, i), bytes(`${text}`)];
    }),
  );
  test.each(saved)('a page as %s saves it', (name, _, line, answer) => {
    const file = beside(
      page,
      saved.findIndex(([other]) => other === name),
    );
    const where = line ? `regel ${line}` : undefined;
    expect(said(file)).toEqual([one(file, where, answer)]);
  });

  test('every kind of file is named that is saved in Windows-1252', () => {
    const kinds = [page, translation, person, organisation, topic, notice, moved, glossary];
    const drawing = 'content/pictures/team.svg';
    for (const file of [...kinds, drawing]) {
      const text = site.read(file).replace(/\n|$/, '\nBelgië ');
      site.write(file, bytesOf(text.replace(/[^\p{ASCII}ë]/gu, 'e')));
    }
    const answers = [...kinds, drawing].map((file) =>
      one(file, 'regel 2', /waarschijnlijk als Windows-1252 \(“België”\)/),
    );
    expect(site.errors()).toHaveLength(answers.length);
    expect(site.errors()).toEqual(expect.arrayContaining(answers));
  });
  test('so are the words of buttons', () => {
    site.write(messages, bytesOf(site.read(messages).replace('Naar', 'Naër')));
    const line =
      site
        .read(messages)
        .split('\n')
        .findIndex((one) => one.includes('\uFFFD')) + 1;
    site.expectOne(messages, `regel ${line}`, /waarschijnlijk als Windows-1252/);
  });
});

describe('letters that a program broke', () => {
  const broken = [
    ...['BelgiÃ«', 'Ã©Ã©n', 'HÃ©lÃ¨ne', 'Ã\u00A0 Bruxelles', 'naar Ã Mechelen', 'Ã‰cole'],
    ...['10Â €', 'Â©', '5\u00A0Â°C', 'BelgiÃƒÂ«', 'espaÃ±ol', 'Â¿cÃ³mo?'],
    ...[
      'dâ€™accord',
      'â€œjaâ€\u009D',
      'van 9 â€“ 12',
      'verderâ€¦',
      'â‚¬ 5',
      'â€¢ een',
      'âœ“ klaar',
    ],
    ...['TÃ¼rkÃ§e', 'deÄŸil', 'ÅŸimdi', 'Ä±slak', 'Ä°stanbul', 'ÅŸ'],
    ...['Ø§Ù„Ø³Ù„Ø§Ù…', 'Ùˆ', 'ÙØ§Ø±Ø³ÛŒ', 'Ù¾ÚšØªÙˆ'],
    ...['ÎšÎ±Î»Î·Î¼Î­ÏÎ±', 'ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Ð¼Ð¸Ñ€', 'Ñ‹', 'ÑƒÐºÑ€Ð°Ñ—Ð½ÑÑŒÐºÐ°'],
    ...['áˆ°áˆ‹áˆ', 'á‰µáŒáˆ­áŠ›', 'ðŸ˜€', 'ï»¿Hallo', 'ï¿½'],
    ...['Belgi├½', 'caf├®', 'Belgi√´', 'caf√©', 'd‚Äôaccord'],
  ];
  const said = site.judged(() => [
    [
      beside(page, 0),
      [...site.ownText(page, 0).split('\n'), ...broken.map((word) => `Zo ${word} ja.`)].join('\n'),
    ],
  ]);
  test.each(broken)('%j is refused', (word) => {
    const line = site.ownText(page, 0).split('\n').length + broken.indexOf(word) + 1;
    expect(said(beside(page, 0)).filter(({ where }) => where === `regel ${line}`)).toEqual([
      one(
        beside(page, 0),
        `regel ${line}`,
        /^Hier zijn letters kapotgegaan bij het kopiëren of opslaan: “.+”\. Typ het woord opnieuw en sla op als UTF-8\.$/,
      ),
    ]);
  });

  test('a letter that is lost is refused, with its word', () => {
    const line = site.append(page, 'Wij wonen in Belgi\uFFFD.');
    site.expectOne(
      page,
      `regel ${line}`,
      /^Hier is een letter verloren gegaan: “Belgi\uFFFD\.”\. Typ het woord opnieuw\.$/,
    );
  });

  const right = [
    ...['België', 'één', 'Hélène', 'à Bruxelles', 'Ça va ? « Voilà »', 'Âge, Âme, CHÂTEAU'],
    ...['SÃO PAULO', 'Ångström', 'Ørsted', 'Ñandú, ¿cómo?', 'Øl – Ål', 'ÉCOLE’S', 'Fuß“'],
    ...['« là »', 'VOILÀ…', 'Ü”', 'Şimdi değil, İstanbul', 'السلام عليكم', 'Привіт, їжак', 'ሰላም'],
  ];
  test.each(right)('%j is not', (word) => {
    expect(readText(Buffer.from(`Wij lezen ${word} met u.`)).faults).toEqual([]);
  });
});

describe('letters that nobody sees', () => {
  const named: [name: string, codes: string][] = [
    [
      'een teken dat de richting van de tekst verandert',
      '200E 200F 061C 202A 202B 202C 202D 202E 2066 2067 2068 2069',
    ],
    ['een onzichtbaar koppelteken', '00AD'],
    ['een spatie zonder breedte', '200B 200D 2060 FEFF'],
    ['een verborgen regeleinde', '2028 2029 000B 000C 0085'],
    [
      'een teken uit een apart lettertype, zoals een opsommingsteken van Word',
      'E000 F0B7 F0A7 F8FF 10FFFD',
    ],
    [
      'een onzichtbaar teken',
      '0000 0008 001B 007F 0080 009D 034F 115F 1160 17B4 180B 180E 200C 2061 2063 2065 206A 2800 3164 FFA0 FFF9 FFFC E0001 E0041 E0100 1D173',
    ],
  ];
  const hidden = named.flatMap(([name, codes]) =>
    codes.split(' ').map((code): [code: string, name: string] => [code, name]),
  );
  const letterOf = (code: string) => String.fromCodePoint(Number.parseInt(code, 16));
  const said = site.judged(() => [
    [
      beside(page, 0),
      [
        ...site.ownText(page, 0).split('\n'),
        ...hidden.map(([code]) => `Wij lezen met${letterOf(code)}u.`),
      ].join('\n'),
    ],
  ]);
  test.each(hidden)('U+%s in a sentence: %s', (code, name) => {
    const index = hidden.findIndex(([other]) => other === code);
    const where = `regel ${site.ownText(page, 0).split('\n').length + index + 1}`;
    expect(said(beside(page, 0)).filter((problem) => problem.where === where)).toEqual([
      {
        file: beside(page, 0),
        where,
        message: `Er staat ${name} (U+${code}) achter “Wij lezen met”. Wis het stuk en typ het opnieuw.`,
      },
    ]);
  });

  const places: [place: string, file: string, line: number, from: RegExp][] = [
    ['the line ---', page, 1, /^/],
    ['a title', page, 2, /(?<=title: Hulp)/],
    ['a description', page, 3, /(?<=description: Kreeg)/],
    ['a layer', page, 4, /(?<=layer: plain)/],
    ['a heading', page, 12, /(?<=## Wat doen)/],
    ['the title of a translation', translation, 2, /(?<=title: \p{L}+)/u],
    ['the text of a translation', translation, 14, /(?<=- \p{L}+)/u],
    ['a name', person, 2, /(?<=name: Bilal)/],
    ['the start of a name', 'content/staff/chloe-maes.md', 2, /(?<=name: )/],
    ['the start of an e-mail', 'content/staff/anna-de-smet.md', 7, /(?<=email: )/],
    ['the end of an e-mail', person, 10, /(?<=example\.org)/],
    ['a phone number', person, 11, /(?<=phone: "\+32)/],
    ['the name of the service', organisation, 2, /(?<=name: Steunpunt)/],
    ['a street', organisation, 6, /(?<=street: Brugstraat)/],
    ['the words of a topic', topic, 6, /(?<=nl: Hulp)/],
    ['the Arabic words of a topic', topic, 8, /(?<=ar: \p{L}+)/u],
    ['a notice', notice, 5, /(?<=nl: Op)/],
    ['a former address', moved, 3, /(?<=oude)/],
    ['the glossary', glossary, 4, /(?<="nieuw)/],
    ['the list for a native speaker', 'content/reviews/ar.md', 1, /(?<=## Nakijken)/],
  ];
  test.each(['\u200B', '\u202E'])('%j is found wherever it stands', (letter) => {
    for (const [, file, , from] of places) site.edit(file, from, letter);
    const answers = places.map(([, file, line]) =>
      one(file, `regel ${line}`, /^Er staat een .*\(U\+20[02][BE]\).* Wis het stuk/),
    );
    expect(site.errors()).toHaveLength(answers.length);
    expect(site.errors()).toEqual(expect.arrayContaining(answers));
  });
  test('so it is in words of buttons', () => {
    site.edit('messages/ar.json', /(?<="skip": "\p{L}+)/u, '\u202E');
    site.expectOne('messages/ar.json', 'regel 3', /U\+202E/);
    site.edit(messages, /(?<="skip": "Naar)/, '\u200B');
    site.expectOne(messages, 'regel 3', /U\+200B/);
  });

  const joined: [text: string, refused: boolean][] = [
    ['می\u200Cخواهیم', false],
    ['آن\u200Cها و خانه\u200Cها', false],
    ['خانهٔ\u200Cما', false],
    ['می\u200C خواهیم', true],
    ['می \u200Cخواهیم', true],
    ['\u200Cمی', true],
    ['می\u200C', true],
    ['می\u200C\u200Cخواهیم', true],
    ['Wij\u200Clezen', true],
    ['می\u200C5', true],
  ];
  test.each(joined)('the joiner of Persian and Pashto in %j: refused %s', (text, refused) => {
    expect(hiddenLetters(text).length > 0).toBe(refused);
  });
  test('the place that is told is that of the wrong joiner', () => {
    const [fault] = hiddenLetters('Wij\nمی\u200Cخواهیم ja\u200C.');
    expect(fault).toEqual({
      line: 2,
      message: expect.stringContaining('(U+200C) achter “می\u200Cخواهیم ja”'),
    });
  });
});
