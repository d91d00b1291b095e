import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Impossible } from '@/lib/content/problem';
import { type Action, siteOf } from '@/lib/editor/actions/draft';
import { fileNameOf } from '@/lib/editor/actions/names';
import { newGroup, newHelp, newPage } from '@/lib/editor/actions/newPages';
import { removePage, renamePage, setSearchWords } from '@/lib/editor/actions/pages';
import { newPerson, personLeft, replacePerson } from '@/lib/editor/actions/people';
import { approveText, newNotice, removeNotice } from '@/lib/editor/actions/service';
import { readState } from '@/lib/translations/state';
import { fixtureDay } from '../../fixture/day';
import { setClock } from '../clock';
import { deskSite } from './site';

const { store, root, read, change, git, restore, save, status } = deskSite();
beforeAll(() => setClock(fixtureDay));
afterEach(restore);

const now = () => siteOf(store);
/** Does an action and gives the paths that it changed; the content check has no objection. */
async function done({ changes }: Action): Promise<string[]> {
  expect(await save(changes)).toEqual({ result: 'saved', commit: git('rev-parse', 'HEAD') });
  expect(status()).toBe('');
  return git('show', '--format=', '--name-status', '--no-renames', 'HEAD')
    .split('\n')
    .map((line) => line.replace('\t', ' '));
}
/** Lines that the last save added and took away in a file. */
const linesOf = (path: string) =>
  git('show', '--format=', '--unified=0', '--no-renames', 'HEAD', '--', path)
    .split('\n')
    .filter((line) => /^[+-](?![+-]{2})/.test(line));

const zoe = {
  name: 'Zoë D’Hondt-Çelik',
  function: 'full-time-worker',
  topics: ['letters'],
  email: 'zoe@example.org',
};

test('the name of a file comes from a name with any sign', () => {
  expect(fileNameOf('Zoë D’Hondt-Çelik')).toBe('zoe-d-hondt-celik');
  expect(fileNameOf("  Łukasz O'Brien Øster ")).toBe('lukasz-o-brien-oster');
  expect(fileNameOf('IJsbrand ﬁ ß Ærø')).toBe('ijsbrand-ss-aero');
  expect(() => fileNameOf('سعاد')).toThrow(Impossible);
});

test('a question to the service goes along with its page', async () => {
  const path = 'content/questions.md';
  const file = 'content/nl/hulp/fietsles.md';
  await save([change(path, 'file: content/organisation.md', `file: ${file}`)]);
  await done(renamePage(now(), 'hulp/fietsles', 'hulp/leren-fietsen'));
  expect(linesOf(path)).toEqual([
    `-    file: ${file}`,
    '+    file: content/nl/hulp/leren-fietsen.md',
  ]);
});

describe('people', () => {
  test('a new colleague gets a file of their name', async () => {
    expect(await done(newPerson(now(), zoe))).toEqual(['A content/staff/zoe-d-hondt-celik.md']);
    expect(() => newPerson(now(), zoe)).toThrow('al een bestand');
    expect(() => newPerson(now(), { ...zoe, name: 'Blad' })).toThrow(Impossible);
  });

  test('somebody new in the place of a colleague takes over topics, days of others and address', async () => {
    const { topics, ...without } = zoe;
    const action = replacePerson(now(), 'chloe-maes', without);
    expect(await done(action)).toEqual([
      'M content/moved.md',
      'M content/staff/bilal-haddad.md',
      'D content/staff/chloe-maes.md',
      'A content/staff/zoe-d-hondt-celik.md',
    ]);
    expect(linesOf('content/staff/bilal-haddad.md')).toEqual([
      '-    replacedBy: chloe-maes',
      '+    replacedBy: zoe-d-hondt-celik',
    ]);
    expect(linesOf('content/moved.md')).toEqual([
      '+  contact/chloe-maes: contact/zoe-d-hondt-celik',
    ]);
    expect(read('content/staff/zoe-d-hondt-celik.md')).toContain('topics:\n  - bike-lessons\n');
  });

  test('a colleague who leaves is named nowhere any more', async () => {
    expect(await done(personLeft(now(), 'chloe-maes', {}))).toEqual([
      'M content/moved.md',
      'M content/staff/bilal-haddad.md',
      'D content/staff/chloe-maes.md',
    ]);
    expect(linesOf('content/moved.md')).toEqual(['+  contact/chloe-maes: contact']);
    expect(linesOf('content/staff/bilal-haddad.md')).toEqual(['-    replacedBy: chloe-maes']);
  });

  test('topics that nobody else has go to the successor, or are named', async () => {
    await save([
      {
        path: 'content/staff/bilal-haddad.md',
        text: read('content/staff/bilal-haddad.md').replace(
          '  - bike-lessons\n',
          '  - bike-lessons\n  - school-sessions\n',
        ),
        version: store.read('content/staff/bilal-haddad.md')?.version ?? null,
      },
    ]);
    expect(personLeft(now(), 'bilal-haddad', {}).notes).toEqual([
      'Voor deze onderwerpen verwijst de site nu naar de algemeen coördinator: Vertellen in een klas.',
      'De naam staat nog op de pagina “Ons team”. Haal ze daar weg.',
    ]);
    await done(personLeft(now(), 'bilal-haddad', { successor: 'chloe-maes' }));
    expect(linesOf('content/staff/chloe-maes.md')).toEqual(['+  - school-sessions']);
    expect(linesOf('content/moved.md')).toEqual(['+  contact/bilal-haddad: contact/chloe-maes']);
    // A text that leads to the page of who left leads to the successor.
    for (const locale of ['nl', 'ar'])
      expect(read(`content/${locale}/team.md`)).toContain('](/contact/chloe-maes)');
  });

  test('the coordinator leaves only when there is another one', async () => {
    expect(() => personLeft(now(), 'anna-de-smet', {})).toThrow(Impossible);
    await done(
      personLeft(now(), 'anna-de-smet', { coordinator: 'chloe-maes', successor: 'chloe-maes' }),
    );
    expect(read('content/staff/chloe-maes.md')).toContain('function: general-coordinator');
  });
});

describe('the service', () => {
  test('the text of the site is approved', async () => {
    await done(approveText(now(), 'algemeen coördinator'));
    expect(linesOf('content/organisation.md')).toHaveLength(3);
  });

  test('an urgent notice with a fixed sentence, and one with words of one’s own', async () => {
    const days = { from: '2026-06-15', until: '2026-06-20' };
    expect(await done(newNotice(now(), { ...days, sentence: 'mail' }))).toEqual([
      'A content/notices/mail-2026-06-15.md',
    ]);
    expect(newNotice(now(), { ...days, sentence: 'mail' }).slug).toBe('mail-2026-06-15-2');
    const own = newNotice(now(), { ...days, text: { nl: 'Er is nu geen spreekuur. Mail ons.' } });
    expect(await done(own)).toEqual(['A content/notices/bericht-2026-06-15.md']);
    expect(await done(removeNotice(now(), own.slug ?? ''))).toEqual([
      'D content/notices/bericht-2026-06-15.md',
    ]);
  });
});

const words = {
  values: { title: 'Hulp bij verhuizen', description: 'Verhuist u? Wij helpen u.' },
  body: '## Wat doen wij?\n\nWij kijken samen wat u nodig hebt.',
};

describe('new pages', () => {
  test('a new kind of help is a page, a topic and who answers', async () => {
    const action = newHelp(now(), words, { people: ['chloe-maes'], topic: { partner: 'De Stad' } });
    expect(action.slug).toBe('hulp/hulp-bij-verhuizen');
    expect(await done(action)).toEqual([
      'A content/nl/hulp/hulp-bij-verhuizen.md',
      'M content/staff/chloe-maes.md',
      'A content/topics/hulp-bij-verhuizen.md',
    ]);
    expect(linesOf('content/staff/chloe-maes.md')).toEqual(['+  - hulp-bij-verhuizen']);
    expect(() => newHelp(now(), words, { people: [], topic: {} })).toThrow(Impossible);
  });

  test('a new group, and a page that nothing leads to', async () => {
    const group = {
      ...words,
      values: { ...words.values, title: 'Studenten', topics: ['letters'] },
    };
    expect(await done(newGroup(now(), group))).toEqual(['A content/nl/doelgroepen/studenten.md']);
    const alone = newPage(now(), { ...words, values: { ...words.values, title: 'Nieuws' } });
    expect(await done(alone)).toEqual(['A content/nl/nieuws.md']);
    expect(alone.notes).toHaveLength(1);
  });
});

/** How far the translations of every page are. */
const statuses = () =>
  readState(root).pages.map(({ slug, languages }) => [
    slug,
    languages.ar?.status,
    languages.en?.status,
  ]);

describe('a page that goes', () => {
  test('goes in every language, and nothing leads to it', async () => {
    const before = new Map(statuses().map(([slug, ...rest]) => [slug, rest]));
    const action = removePage(now(), 'hulp/fietsles', 'hulp');
    const paths = await done(action);
    for (const locale of ['nl', 'ar', 'en'])
      expect(paths).toContain(`D content/${locale}/hulp/fietsles.md`);
    expect(action.notes).toEqual([
      {
        text: expect.stringContaining('Fietsles met Fietspunt'),
        href: expect.stringMatching(/^\/onderwerpen\//),
      },
    ]);
    expect(read('content/moved.md')).toContain('  oude-pagina: hulp\n');
    expect(read('content/moved.md')).toContain('  hulp/fietsles: hulp\n');
    expect(JSON.parse(read('content/search.json'))).not.toHaveProperty('hulp/fietsles');
    for (const { path, text } of now().content.files)
      if (path !== 'content/moved.md') expect(text, path).not.toContain('hulp/fietsles');
    // A link that leads elsewhere makes no translation older.
    for (const [slug, ...rest] of statuses()) expect(rest, slug).toEqual(before.get(slug));
  });

  test('of a group leaves its list of people to Contact', async () => {
    const path = 'content/nl/talen.md';
    const linked = `${read(path)}\nLees [wie helpt](/contact/groep/gezinnen) of [wie wij zijn](/contact#bilal-haddad).\n`;
    await save([{ path, text: linked, version: store.read(path)?.version ?? null }]);
    await done(removePage(now(), 'doelgroepen/gezinnen', 'doelgroepen'));
    expect(read(path)).toContain('[wie helpt](/contact)');
    await done(personLeft(now(), 'bilal-haddad', { successor: 'chloe-maes' }));
    expect(read(path)).toContain('[wie wij zijn](/contact#chloe-maes)');
    expect(read('content/moved.md')).toContain('  contact/groep/gezinnen: contact\n');
  });

  test('cannot be one that the site needs, nor lead to itself or nowhere', () => {
    expect(() => removePage(now(), 'hulp', '')).toThrow(Impossible);
    expect(() => removePage(now(), '', 'hulp')).toThrow(Impossible);
    expect(() => removePage(now(), 'hulp/fietsles', 'hulp/fietsles')).toThrow(Impossible);
    expect(() => removePage(now(), 'hulp/fietsles', 'bestaat-niet')).toThrow(Impossible);
  });
});

describe('a page with another address', () => {
  test('has it in every language, and everything leads there', async () => {
    const before = new Map(statuses().map(([slug, ...rest]) => [slug, rest]));
    await done(renamePage(now(), 'hulp/fietsles', 'hulp/leren-fietsen'));
    expect(read('content/moved.md')).toContain('  oude-pagina: hulp/leren-fietsen\n');
    expect(read('content/moved.md')).toContain('  hulp/fietsles: hulp/leren-fietsen\n');
    expect(read('content/topics/bike-lessons.md')).toContain('page: hulp/leren-fietsen\n');
    expect(JSON.parse(read('content/search.json'))).toHaveProperty('hulp/leren-fietsen');
    for (const { path, text } of now().content.files)
      if (path !== 'content/moved.md') expect(text, path).not.toContain('hulp/fietsles');
    for (const [slug, ...rest] of statuses())
      expect(rest, slug).toEqual(before.get(slug?.replace('leren-fietsen', 'fietsles')));
    // And back: the old address is an address again.
    await done(renamePage(now(), 'hulp/leren-fietsen', 'hulp/fietsles'));
    expect(read('content/moved.md')).not.toContain('hulp/fietsles: ');
    expect(git('diff', '--stat', 'HEAD~2', '--', ':!content/moved.md')).toBe('');
  });

  test('cannot be one that the site needs, that is taken, or that is no address', () => {
    for (const [slug, to] of [
      ['hulp', 'steun'],
      ['hulp/fietsles', 'hulp/brieven'],
      ['hulp/fietsles', 'hulp/Leren fietsen'],
      ['hulp/fietsles', '../hulp/x'],
      ['hulp/fietsles', 'hulp/fietsles'],
      ['bestaat-niet', 'x'],
    ])
      expect(() => renamePage(now(), slug ?? '', to ?? ''), to).toThrow(Impossible);
  });
});

test('words that people type are one list in the file', async () => {
  const file = 'content/search.json';
  await done(setSearchWords(now(), 'hulp/brieven', 'nl', ['post', ' brief ', 'post', '']));
  expect(linesOf(file)).toHaveLength(2);
  expect(JSON.parse(read(file))['hulp/brieven'].nl).toEqual(['post', 'brief']);
  await done(setSearchWords(now(), '', 'fr', ['accueil', 'd"a']));
  expect(JSON.parse(read(file)).index).toEqual({ fr: ['accueil', 'd"a'] });
  await done(setSearchWords(now(), 'hulp/brieven', 'fr', ['courrier']));
  await done(setSearchWords(now(), 'hulp/brieven', 'nl', []));
  expect(Object.keys(JSON.parse(read(file))['hulp/brieven'])).toEqual(['ar', 'en', 'fr']);
  await done(setSearchWords(now(), '', 'fr', []));
  expect(JSON.parse(read(file))).not.toHaveProperty('index');
});
