import { unified } from 'unified';
import { expect, test } from 'vitest';
import { textHash } from '@/lib/content/hash';
import { markdown } from '@/lib/content/markdown';

function html(sourceFilePath: string, value: string): string {
  const data = { rawDocumentData: { sourceFilePath } };
  return String(unified().use(markdown).processSync({ value, data }));
}

test('words between single asterisks stay Dutch, left to right', () => {
  expect(html('ar/x.md', 'في *OCMW*')).toBe(
    '<p>في <bdi lang="nl" dir="ltr" translate="no">OCMW</bdi></p>',
  );
  expect(html('en/x.md', 'the *OCMW*')).toContain(
    '<bdi lang="nl" dir="ltr" translate="no">OCMW</bdi>',
  );
});

test('a number in right-to-left text stands on its own; in other text it is left alone', () => {
  expect(html('ar/x.md', 'في 28,4 من')).toBe('<p>في <bdi dir="ltr">28,4</bdi> من</p>');
  expect(html('ar/x.md', '*9bis* 2024/2025')).toBe(
    '<p><bdi lang="nl" dir="ltr" translate="no">9bis</bdi> <bdi dir="ltr">2024/2025</bdi></p>',
  );
  expect(html('nl/x.md', 'in 28,4')).toBe('<p>in 28,4</p>');
});

test.each([
  ['a time', 'في 09:30 من', ['09:30']],
  ['hours', 'من 9.00–17.30', ['9.00–17.30']],
  ['hours with spaces', 'من 09:30 - 17:00', ['09:30 - 17:00']],
  ['a number with a narrow space', '1\u202f250 شخصاً', ['1\u202f250']],
  ['a number with a no-break space', '12\u00a0500\u00a0شخص', ['12\u00a0500']],
  ['thousands with a space', 'مع 1 250 شخصاً', ['1 250']],
  ['a percentage', 'نسبة 28,4 % فقط', ['28,4 %']],
  ['a date', 'في 12/06/2026.', ['12/06/2026']],
  ['a date as programs write it', 'في 2026-06-12', ['2026-06-12']],
  ['years', 'من 2022–2026', ['2022–2026']],
  ['a telephone number', 'رقم +32 15 28 17 03', ['+32 15 28 17 03']],
  ['the same as it is said in Belgium', 'رقم 015 28 17 03.', ['015 28 17 03']],
  ['one with brackets', 'رقم +32 (0)15/28.17.03', ['+32 (0)15/28.17.03']],
  ['two numbers after each other', 'عام 2024 47,2 وعام', ['2024', '47,2']],
  ['a number below zero', 'حتى -5', ['-5']],
])('%s is one piece in right-to-left text', (_, text, pieces) => {
  const found = html('ar/x.md', text).matchAll(/<bdi dir="ltr">(.*?)<\/bdi>/g);
  expect([...found].map(([, piece]) => piece)).toEqual(pieces);
});

test('footnotes speak the language of the text', () => {
  const french = html('fr/x.md', 'Oui.[^a]\n\n[^a]: Source.');
  expect(french).toContain('>Sources</h2>');
  expect(french).not.toContain('Footnotes');
  expect(french).toContain('href="#fn-a"');
});

test('every head of a table names its column or its row', () => {
  const table = html('nl/x.md', '| Wat | Afspraak |\n| --- | --- |\n| Prijs | in overleg |');
  expect(table).toContain('<th scope="col">Afspraak</th>');
  expect(table).toContain('<th scope="row">Prijs</th>');
});

test('the hash follows what a reader sees', () => {
  const text = { title: 'Één titel', description: 'd', body: '\nA\n\nB\n' };
  const same = { ...text, title: text.title.normalize('NFD'), body: 'A  \r\n\r\n\r\n\r\nB' };
  expect(textHash(same)).toBe(textHash(text));
  expect(textHash(text)).toMatch(/^[0-9a-f]{12}$/);
  for (const change of [{ title: 'x' }, { description: 'x' }, { body: 'A\nB' }])
    expect(textHash({ ...text, ...change })).not.toBe(textHash(text));
});
