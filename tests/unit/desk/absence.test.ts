import { expect, test } from 'vitest';
import { begin } from './begin';
import { fill, mistakeAt } from './forms';

test('who answers: their working days are shown, and said when they are never there', async () => {
  const { cor, read } = await begin();
  const path = '/mensen/anna-de-smet/afwezig';
  expect((await cor.get(path)).text).toContain('Bilal Haddad (ma, do)');
  const away = (from: string, until: string) => ({
    'away.0.from': from,
    'away.0.until': until,
    'away.0.reason': 'other',
    'away.0.replacedBy': 'bilal-haddad',
  });
  // From Friday to Sunday, and then to Monday.
  const never = await fill(cor, path, away('2026-07-03', '2026-07-05'));
  const said = (await cor.get(never.headers.get('Location') ?? '')).text;
  expect(said).toContain('Bilal Haddad werkt niet van');
  expect((await cor.get('/mensen')).text).toContain('Bilal Haddad antwoordt dan.');
  const monday = await fill(cor, path, away('2026-07-03', '2026-07-06'));
  expect((await cor.get(monday.headers.get('Location') ?? '')).text).not.toContain('werkt niet');

  // Who answers cannot be away: said at the form of either, with names and the way to the other.
  const theirs = '/mensen/bilal-haddad/afwezig';
  expect((await cor.get(theirs)).text).toContain('href="/mensen/anna-de-smet/afwezig"');
  const before = read('content/staff/bilal-haddad.md');
  const clash = await fill(cor, theirs, {
    'away.2.from': '2026-07-06',
    'away.2.until': '2026-07-07',
    'away.2.reason': 'holiday',
  });
  expect(clash.status).toBe(422);
  expect(mistakeAt(clash.text, 'away.2.from')).toBe(
    'Bilal Haddad antwoordt dan voor Anna De Smet (3–6 juli 2026). Kies eerst bij Anna De Smet iemand anders.',
  );
  expect(clash.text).toContain('href="/mensen/anna-de-smet/afwezig"');
  expect(read('content/staff/bilal-haddad.md')).toBe(before);
  const own = await fill(cor, path, away('2026-06-18', '2026-06-19'));
  expect(mistakeAt(own.text, 'away.0.replacedBy')).toBe(
    'Bilal Haddad is dan zelf afwezig (10–20 juni 2026). Kies iemand anders.',
  );
});
