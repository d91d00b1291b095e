import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/files';
import { bodyForForm } from '@/lib/editor/file';
import { hasHttp, tidy } from '@/lib/editor/tidy';
import desk from '@/messages/desk/nl.json';
import { deskSite } from './site';

const { store } = deskSite();

/** What is left of a pasted text. */
const tidied = (text: string) => tidy(text).text;

test('what is in order stays as it is, in every language', () => {
  for (const file of readContent(process.cwd()).files)
    expect(tidy(bodyForForm(file)), file.path).toEqual({ text: bodyForForm(file), said: [] });
});

describe('what a word processor leaves', () => {
  const cases: [what: string, pasted: string, kept: string][] = [
    [
      'lists',
      'Breng mee:\n•\tuw papieren\n•\tuw pas\nTot dan.',
      'Breng mee:\n- uw papieren\n- uw pas\n\nTot dan.',
    ],
    [
      'lists in lists',
      '•\tpapieren:\no\tpas\no\tbrief\n•\tgeld',
      '- papieren:\n  - pas\n  - brief\n- geld',
    ],
    ['lists with signs of a font', '\uF0B7\teen\n\uF0B7 twee', '- een\n- twee'],
    ['lists with dashes', '– een\n– twee', '- een\n- twee'],
    ['numbers', '1.\tBel ons.\n2)\tKom langs.\n3.Wacht.', '1. Bel ons.\n2. Kom langs.\n3. Wacht.'],
    ['letters', 'a.\teen\nb.\ttwee', '- een\n- twee'],
    [
      'tables',
      'Uren:\nDag\tUur\nMaandag\t9 | 12\nTot dan.',
      'Uren:\n\n| Dag | Uur |\n| --- | --- |\n| Maandag | 9 \\| 12 |\n\nTot dan.',
    ],
    ['ends of lines', 'een\r\ntwee\r\r\ndrie\rvier', 'een\ntwee\ndrie\nvier'],
    ['accents apart', 'cafe\u0301 oﬃcieel', 'café officieel'],
    ['unseen signs', 'a\u200Bb\u00ADc\u2060d\u202Ee\uFEFFf', 'abcdef'],
    ['an unseen end of a line', 'een\u2028twee\vdrie', 'een\ntwee\ndrie'],
    ['spaces', 'a\u00A0b\u202Fc\u2009d', 'a b c d'],
    [
      'addresses of sites',
      'Kijk op www.mechelen.be/leven, of op WWW.fedasil.be.',
      'Kijk op [www.mechelen.be/leven](https://www.mechelen.be/leven), of op [WWW.fedasil.be](https://www.fedasil.be).',
    ],
    ['hyphens', 'niet\u2011begeleid oost\u2010west', 'niet-begeleid oost-west'],
  ];
  test.each(cases)('becomes Markdown: %s', (_, pasted, kept) => {
    const { text, said } = tidy(pasted);
    expect(text).toBe(kept);
    if (!pasted.includes('\r')) expect(said).toHaveLength(1);
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(tidy(text)).toEqual({ text, said: [] });
  });

  test('is then accepted by the content check', async () => {
    const path = 'content/nl/hulp/brieven.md';
    const text = readFileSync(path, 'utf8');
    const pasted = cases
      .filter(([what]) => !/accents|unseen|spaces|letters|ends/.test(what))
      .map(([, one]) => one)
      .join('\n\nEn nog iets.\n\n');
    const wrong = async (body: string) => {
      const { own } = await store.check([{ path, text: `${text}\n${body}\n`, version: null }]);
      return own.filter(({ level }) => level !== 'warning');
    };
    expect((await wrong(pasted)).length).toBeGreaterThan(0);
    expect(await wrong(tidied(pasted))).toEqual([]);
  });
});

test('quotation marks, long dashes and Persian and French spaces stay', () => {
  for (const text of [
    '“Kom,” zei ze – ‘nu’.',
    'می\u200Cخواهم',
    'Quoi\u00A0? «\u00A0Oui\u00A0»',
    'In 2025. Dan 1.5 uur.',
  ])
    expect(tidy(text)).toEqual({ text, said: [] });
  expect(tidied('a\u200Cb')).toBe('ab');
});

test('a link becomes safe only when somebody wants that', () => {
  const text = 'Zie [de stad](http://example.org).';
  expect(tidied(text)).toBe(text);
  expect(hasHttp(text)).toBe(true);
  expect(tidy(text, { https: true }).text).toBe('Zie [de stad](https://example.org).');
  expect(hasHttp('[zo](https://example.org)')).toBe(false);
});

test('what the desk shows as examples can be saved', async () => {
  const path = 'content/nl/team.md';
  const text = readFileSync(path, 'utf8');
  const typed = Object.values(desk.examples).flatMap((one) =>
    typeof one === 'object' ? one.typed : [],
  );
  expect(typed.length).toBeGreaterThan(4);
  const change = { path, text: `${text}\n${typed.join('\n\n')}\n`, version: null };
  const { own } = await store.check([change]);
  expect(own.filter(({ level }) => level !== 'warning')).toEqual([]);
});
