import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { begin } from './begin';

test('of somebody who will be away more than once, the next time is told, whatever stands first', async () => {
  const { desk, cor, read } = await begin();
  const path = 'content/staff/bilal-haddad.md';
  const before = read(path) ?? '';
  const period = (from: string, until: string) =>
    `  - from: ${from}\n    until: ${until}\n    reason: holiday\n`;
  const away = period('2098-07-01', '2098-07-09') + period('2098-02-01', '2098-02-05');
  writeFileSync(join(desk.root, path), before.replace(/away:\n(?: .*\n)+/, `away:\n${away}`));
  try {
    const text = (await cor.get('/mensen')).text.replace(/[\u2066-\u2069]/g, '');
    expect(text).toContain('Afwezig van 1 februari 2098 tot en met 5 februari 2098');
    expect(text).not.toContain('juli 2098');
  } finally {
    writeFileSync(join(desk.root, path), before);
  }
});

test('topics stand in the order of the site: by number, then by name', async () => {
  const { desk, cor } = await begin();
  const made = ['proef-groep', 'proef'].map((slug) => join(desk.root, `content/topics/${slug}.md`));
  for (const file of made) writeFileSync(file, '---\norder: 2\nwords:\n  nl: Proef\n---\n');
  try {
    const { text } = await cor.get('/onderwerpen');
    const shown = [...text.matchAll(/href="\/onderwerpen\/([^"]+)"/g)].map(([, slug]) => slug);
    expect(shown).toEqual([
      'letters',
      'bike-lessons',
      'proef',
      'proef-groep',
      'school-sessions',
      'general-operation',
    ]);
  } finally {
    for (const file of made) rmSync(file);
  }
});

test('a drawing is chosen by a Dutch word; one that an editor added, by the name it was given', async () => {
  const { desk, cor } = await begin();
  const added = join(desk.root, 'content/pictures/egel.svg');
  writeFileSync(added, readFileSync(join(desk.root, 'content/pictures/phone.svg')));
  try {
    const { text } = await cor.get('/paginas/hulp');
    expect(text).toMatch(/<option value="newcomer"[^>]*>Nieuwkomer</);
    expect(text).toMatch(/<option value="egel"[^>]*>egel</);
  } finally {
    rmSync(added);
  }
});
