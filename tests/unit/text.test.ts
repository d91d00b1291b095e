import { unified } from 'unified';
import { expect, test } from 'vitest';
import { textHash } from '@/lib/content/hash';
import { markdown } from '@/lib/content/markdown';

function html(sourceFilePath: string, value: string): string {
  const data = { rawDocumentData: { sourceFilePath } };
  return String(unified().use(markdown).processSync({ value, data }));
}

test('words between single asterisks stay Dutch, left to right', () => {
  expect(html('ar/x.md', 'في *OCMW*')).toBe('<p>في <bdi lang="nl" dir="ltr">OCMW</bdi></p>');
  expect(html('en/x.md', 'the *OCMW*')).toContain('<bdi lang="nl" dir="ltr">OCMW</bdi>');
});

test('a number in right-to-left text stands on its own; in other text it is left alone', () => {
  expect(html('ar/x.md', 'في 28,4 من')).toBe('<p>في <bdi dir="ltr">28,4</bdi> من</p>');
  expect(html('ar/x.md', '*9bis* 2024/2025')).toBe(
    '<p><bdi lang="nl" dir="ltr">9bis</bdi> <bdi dir="ltr">2024/2025</bdi></p>',
  );
  expect(html('nl/x.md', 'in 28,4')).toBe('<p>in 28,4</p>');
});

test('footnotes speak the language of the text', () => {
  const french = html('fr/x.md', 'Oui.[^a]\n\n[^a]: Source.');
  expect(french).toContain('>Sources</h2>');
  expect(french).not.toContain('Footnotes');
  expect(french).toContain('href="#fn-a"');
});

test('the first cell of a row is its header', () => {
  const table = html('nl/x.md', '| Wat | Afspraak |\n| --- | --- |\n| Prijs | in overleg |');
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
