import { describe, expect, test } from 'vitest';
import desk from '@/messages/desk/nl.json';
import { begin } from './begin';
import { fill, formIn, mistakeAt, typedIn } from './forms';

const arabic = 'messages/ar.json';
const dutch = 'messages/nl.json';
const french = 'messages/request/fr.json';

/** The lines that are other in a text. */
function changed(before: string, after: string): string[] {
  const old = before.split('\n');
  const lines = after.split('\n');
  expect(lines).toHaveLength(old.length);
  return lines.filter((line, i) => line !== old[i]).map((line) => line.trim());
}

describe('the words of buttons and menus', () => {
  test('a translator changes one word of their own language: one line; and it can be undone', async () => {
    const { as, read, desk: at } = await begin();
    const vera = await as('translator');
    const before = read(arabic) ?? '';
    const list = (await vera.get('/vertalingen')).text;
    expect(list).toContain('href="/woorden/ar"');
    expect(list).not.toMatch(/href="\/woorden\/(nl|en|ar\/formulier)/);
    const { text } = await vera.get('/woorden/ar');
    expect(text).toMatch(/<textarea id="site.skip"[^>]*lang="ar"[^>]*dir="rtl"/);
    expect(text).toMatch(/<label for="site.skip">[^<]+<\/label>/);
    const answer = await fill(vera, '/woorden/ar', { 'site.skip': '  إلى النص كله\r\n' });
    expect(answer.status).toBe(303);
    expect(changed(before, read(arabic) ?? '')).toEqual(['"skip": "إلى النص كله",']);
    const [entry] = at.store.history(arabic, 1);
    expect(entry?.author.id).toBe('translator');
    const shown = (await vera.get(`/geschiedenis/${entry?.commit}`)).text;
    expect(shown).toContain('Knoppen en menu’s (Arabisch)');
    expect(shown).toContain('Bovenaan en onderaan elke pagina');
    expect(shown).not.toContain(arabic);
    expect((await vera.post(`/geschiedenis/${entry?.commit}`)).status).toBe(303);
    expect(read(arabic)).toBe(before);
  });

  test('saved unchanged it says so, in every language and in the form for schools', async () => {
    const { cor, desk: at } = await begin();
    const [last] = at.store.history([], 1);
    for (const path of ['nl', 'ar', 'ti', 'fr', 'nl/formulier', 'fr/formulier', 'en/formulier']) {
      const answer = await fill(cor, `/woorden/${path}`, {});
      expect(answer.status, path).toBe(200);
      expect(answer.text, path).toContain('Er is niets veranderd');
    }
    expect(at.store.history([], 1)[0]).toEqual(last);
  });

  test('a coordinator changes Dutch: who translates sees which word is older', async () => {
    const { cor, as, read } = await begin();
    const before = read(dutch) ?? '';
    expect((await cor.get('/vertalingen')).text).toContain('href="/woorden/nl"');
    const answer = await fill(cor, '/woorden/nl', { 'home.doors': 'Wat zoekt u hier?' });
    expect(answer.status).toBe(303);
    expect(changed(before, read(dutch) ?? '')).toEqual(['"doors": "Wat zoekt u hier?",']);
    const said = (await cor.get(answer.headers.get('Location') ?? '')).text;
    expect(said).toContain('ouder dan het Nederlands');
    const { text } = await (await as('translator')).get('/woorden/ar');
    expect(text).toContain('Eerste pagina (1 ouder dan het Nederlands)');
    expect(text).toMatch(/id="home.doors-help"[^>]*>Het Nederlands veranderde/);
    expect((await fill(cor, '/woorden/nl', { 'home.doors': 'Wat zoekt u?' })).status).toBe(303);
    expect(read(dutch)).toBe(before);
  });

  test('a word of the form for schools, deep in its file', async () => {
    const { cor, read } = await begin();
    const before = read(french) ?? '';
    const change = { 'form.kind.options.primary': 'une autre école' };
    expect((await fill(cor, '/woorden/fr/formulier', change)).status).toBe(303);
    expect(changed(before, read(french) ?? '')).toEqual(['"primary": "une autre école",']);
    expect((await cor.get('/geschiedenis')).text).toContain(
      'Formulier voor scholen (Frans): woorden aangepast',
    );
  });

  const wrong: [path: string, typed: Record<string, string>, field: string, says: RegExp][] = [
    ['/woorden/ar', { 'site.skip': ' ' }, 'site.skip', /^Dit woord ontbreekt/],
    ['/woorden/ar', { 'notice.reviewed': 'قرأه إنسان.' }, 'notice.reviewed', /^\{date\} ontbreekt/],
    [
      '/woorden/ar',
      { 'nav.help': 'مساعدة {x}' },
      'nav.help',
      /^\{x\} staat niet in het Nederlands/,
    ],
    ['/woorden/ar', { 'nav.help': 'مساعدة {' }, 'nav.help', /^De accolades of tags kloppen niet: /],
    [
      '/woorden/ar',
      { 'contact.count': '{count, plural, other {{number}}}' },
      'contact.count',
      /meervoudsvorm "few"/,
    ],
    ['/woorden/nl', { 'site.skip': 'Voor illegalen' }, 'site.skip', /illegalen/],
    ['/woorden/fr/formulier', { 'form.fault': 'Erreur' }, 'form.fault', /^\{title\} ontbreekt/],
  ];
  test.each(wrong)('a mistake is said at its field: %s %j', async (path, typed, field, says) => {
    const { cor, desk: at } = await begin();
    const [last] = at.store.history([], 1);
    // Right, and typed in the same form.
    const other = path.endsWith('formulier') ? 'mail.greeting' : 'mail.topic';
    const { status, text } = await fill(cor, path, { [other]: 'Onderwerp', ...typed });
    expect(status).toBe(422);
    expect(mistakeAt(text, field)).toMatch(says);
    expect(text).toContain(`href="#${field}"`);
    expect(text).toMatch(new RegExp(`<details id="${field.split('.')[0]}" open="">`));
    for (const [name, word] of Object.entries(typed))
      expect(typedIn(text, path, name)).toBe(word.trim());
    expect(typedIn(text, path, other)).toBe('Onderwerp');
    expect(at.store.history([], 1)[0]).toEqual(last);
  });

  test('a Dutch word with another placeholder is refused: the translations would break', async () => {
    const { cor, read } = await begin();
    const before = read(dutch);
    const { status, text } = await fill(cor, '/woorden/nl', {
      'notice.reviewed': 'Een mens heeft deze vertaling nagekeken op {day}.',
    });
    expect(status).toBe(422);
    expect(text).toContain('Knoppen en menu’s (Arabisch): ');
    expect(text).not.toContain(arabic);
    expect(read(dutch)).toBe(before);
  });
});

test('two at the same file: other words go together, the same word is shown twice', async () => {
  const { cor, as, read } = await begin();
  const before = read(arabic) ?? '';
  const vera = await as('translator');
  const late = formIn((await vera.get('/woorden/ar')).text, '/woorden/ar');
  const words = { 'home.help': 'عمّ سؤالكم هنا؟', 'nav.help': 'المساعدة هنا' };
  expect((await fill(cor, '/woorden/ar', words)).status).toBe(303);
  const theirs = read(arabic) ?? '';

  // Another word than the colleague's: both stay.
  const other = new URLSearchParams(late);
  other.set('nav.about', 'من نحن هنا');
  expect((await vera.post('/woorden/ar', [...other])).status).toBe(303);
  expect(changed(theirs, read(arabic) ?? '')).toEqual(['"about": "من نحن هنا"']);

  // The same word: both are shown; the decision changes that word and no other.
  const same = new URLSearchParams(late);
  same.set('nav.help', 'مساعدتنا');
  const asked = await vera.post('/woorden/ar', [...same]);
  expect(asked.status).toBe(409);
  expect(asked.text).toContain('Iemand anders heeft dit intussen ook veranderd');
  expect(asked.text).toContain('مساعدتنا');
  const now = read(arabic) ?? '';
  const decided = await vera.post('/woorden/ar', [...formIn(asked.text, '/woorden/ar')]);
  expect(decided.status).toBe(303);
  expect(changed(now, read(arabic) ?? '')).toEqual(['"help": "مساعدتنا",']);
  expect(changed(before, read(arabic) ?? '')).toHaveLength(3);
});

test('who may not: an editor no words, a translator no other language, and no file but these', async () => {
  const { cor, as, desk: at } = await begin();
  const [rik, vera] = [await as('editor'), await as('translator')];
  const [last] = at.store.history([], 1);
  const typed = { 'site.skip': 'x', version: at.store.read(dutch)?.version ?? '' };
  for (const path of ['nl', 'ar', 'fr', 'nl/formulier', 'fr/formulier'])
    for (const one of path === 'ar' ? [rik] : [rik, vera]) {
      expect((await one.get(`/woorden/${path}`)).status, path).toBe(403);
      const answer = await one.post(`/woorden/${path}`, typed);
      expect(answer.status, path).toBe(403);
      expect(answer.text).toContain('Dit mag u niet doen');
    }
  for (const path of [
    'xx',
    'desk',
    'made',
    'nl.json',
    '..%2fnl',
    'ar/formulier',
    'made/ar',
    'nl/x',
  ])
    for (const ask of [
      () => cor.get(`/woorden/${path}`),
      () => cor.post(`/woorden/${path}`, typed),
    ])
      expect((await ask()).status, path).toBe(404);
  expect(at.store.history([], 1)[0]).toEqual(last);
});

test('every group of words has a Dutch name', async () => {
  const { read } = await begin();
  const groups = (file: string) => Object.keys(JSON.parse(read(file) ?? ''));
  expect(Object.keys(desk.words.groups)).toEqual(groups(dutch));
  expect(Object.keys(desk.words.formGroups)).toEqual(groups('messages/request/nl.json'));
});
