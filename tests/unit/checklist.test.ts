import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { letter } from '@/lib/checklist/letter';
import { pageQuestions } from '@/lib/checklist/pages';
import { questions } from '@/lib/checklist/people';
import { socialMap } from '@/lib/checklist/socialMap';
import { ofKind, readContent } from '@/lib/content/files';
import { setClock } from './clock';

beforeEach(() => setClock('2026-06-15'));
afterEach(() => void vi.useRealTimers());

const about = (name: string) => questions().find((question) => question.about === name);

test('who confirmed nothing is asked for everything, in Dutch', () => {
  expect(about('Anna De Smet')).toEqual({
    about: 'Anna De Smet',
    file: 'content/staff/anna-de-smet.md',
    ask: [
      expect.stringMatching(
        /^Klopt dit nog\? Functie: Algemeen coördinator\. E-mail: anna\.desmet@example\.org\. Helpt met: Hulp met brieven; /,
      ),
      'Niemand heeft dit al bevestigd.',
      'Op welke dagen werkt deze persoon?',
      'Welke talen spreekt deze persoon?',
      'Mag er een telefoonnummer bij? Zo ja, welk?',
    ],
  });
});

test('an old confirmation is asked for again; who is complete and confirmed is not asked', () => {
  expect(about('Chloé Maes')?.ask).toContain('De laatste bevestiging is van 2025-01-15.');
  expect(about('Bilal Haddad')).toBeUndefined();
  setClock('2026-12-15');
  expect(about('Bilal Haddad')?.ask).toContain('De laatste bevestiging is van 2026-05-01.');
});

test('the service is asked only what it has not said; topics that nobody has are named', () => {
  const ask = about('Ons Steunpunt')?.ask.join() ?? '';
  for (const known of ['adres kunnen mensen', 'telefoonnummer', 'uren', 'e-mailadres'])
    expect(ask).not.toContain(known);
  expect(ask).toContain('licentie');
  const topics = about('Onderwerpen zonder vaste persoon')?.ask;
  expect(topics).toHaveLength(1);
  expect(topics?.[0]).toMatch(/^Wie helpt met: .+\?$/);
});

test('pages are asked about by their date and by what their footnotes leave open', () => {
  const asked = pageQuestions(readContent('.').files);
  expect(asked.map(({ file }) => file)).toContain('content/nl/scholen.md');
  expect(asked.flatMap(({ ask }) => ask).join()).toContain('2026-06-30');
});

test('the letter has a box before each question, and counts them', () => {
  const text = letter([
    { about: 'A', ask: ['Een?', 'Twee?'], file: 'content/a.md' },
    { about: 'B', ask: ['Drie?'], file: 'content/b.md' },
  ]);
  expect(text.match(/^ {2}\[ \] /gm)).toHaveLength(3);
  expect(text).toContain('A (content/a.md)\n  [ ] Een?\n  [ ] Twee?\n');
  expect(text).toMatch(/^Beste collega,/);
  expect(text).toMatch(/3 vragen\. Wie bevestigt/);
});

/** What `npm run checklist` prints. */
function printedLetter(): string {
  const program = join(inject('project'), 'node_modules/tsx/dist/cli.mjs');
  return execFileSync(process.execPath, [program, 'lib/run/checklist.ts'], { encoding: 'utf8' });
}

test('npm run checklist prints it', () => {
  const printed = printedLetter();
  expect(printed).toMatch(/^Beste collega,/);
  expect(printed).toContain('Anna De Smet (content/staff/anna-de-smet.md)');
});

test('what only the service knows is asked first, with the file in which the answer goes', () => {
  const [groups] = ofKind(readContent('.').files, 'questions');
  expect(Object.keys(groups?.facts?.questions ?? {})).toEqual(['De mailbox', 'De uren']);
  const printed = printedLetter();
  const first = printed.indexOf('De mailbox (content/staff/)\n  [ ] Wie leest de mailbox?\n');
  expect(first).toBeGreaterThan(0);
  expect(printed.indexOf('Anna De Smet (')).toBeGreaterThan(first);
});

test('the record for a social map has every field, with what is known and what is not', () => {
  const text = socialMap();
  for (const field of [
    'Naam: Steunpunt De Brug',
    'Adres: Brugstraat 1, 1000 Voorbeeldstad',
    'Telefoon: +32 15 00 00 00',
    'E-mail: dienst@example.org',
    'Doelgroep: ',
    'Aanbod: ',
    'Werkingsgebied: Voorbeeldstad',
    'Kostprijs: (nog in te vullen)',
  ])
    expect(text).toContain(`  ${field}`);
  expect(text).toMatch(/Website: http\S+\/nl\n/);
  expect(text).toMatch(/Openingsuren: maandag 09:00–12:00; maandag 13:00–16:00; donderdag/);
});
