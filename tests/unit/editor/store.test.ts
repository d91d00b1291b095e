import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Saved } from '@/lib/editor/store';
import { fixtureDay } from '../../fixture/day';
import { setClock } from '../clock';
import { deskSite, leen } from './site';

const { store, git, change, save, status, restore, read, write, path, root } = deskSite();
const page = 'content/nl/hulp/brieven.md';
const person = 'content/staff/bilal-haddad.md';

beforeAll(() => setClock(fixtureDay));
afterEach(restore);

/** The problems for which a save was refused. */
function problemsOf(saved: Saved) {
  if (saved.result !== 'refused') throw new Error(`It was ${saved.result}.`);
  return saved.problems;
}

describe('saving', () => {
  test('writes the file and one commit with it, by who saved', async () => {
    const edit = change(person, 'until: 2026-06-20', 'until: 2026-06-21');
    const saved = await save([edit], 'Bilal blijft een dag langer weg');
    expect(saved).toMatchObject({ result: 'saved', commit: git('rev-parse', 'HEAD') });
    expect(read(person)).toBe(edit.text);
    expect(status()).toBe('');
    expect(git('show', '--format=%an|%ae|%cn|%s|%b', '--numstat', 'HEAD')).toBe(
      `Leen Géys|leen@redactie.invalid|Redactie|Bilal blijft een dag langer weg|Rol: coördinator\n\n\n1\t1\t${person}`,
    );
    expect(store.history(person, 1)).toMatchObject([
      {
        author: { name: 'Leen Géys', id: 'leen', role: 'coördinator' },
        message: 'Bilal blijft een dag langer weg',
      },
    ]);
  });

  test('takes files away and makes new ones, together', async () => {
    const text = read('content/notices/feest.md');
    const before = store.read('content/notices/feest.md')?.version ?? null;
    const saved = await save([
      { path: 'content/notices/feest.md', text: null, version: before },
      { path: 'content/notices/groot-feest.md', text, version: null },
    ]);
    expect(saved.result).toBe('saved');
    expect(git('show', '--format=', '--name-status', '--no-renames', 'HEAD')).toBe(
      'D\tcontent/notices/feest.md\nA\tcontent/notices/groot-feest.md',
    );
    expect(status()).toBe('');
  });

  test('the same text again makes no commit', async () => {
    const { text = '', version = null } = store.read(page) ?? {};
    expect(await save([{ path: page, text, version }])).toEqual({ result: 'unchanged' });
    expect(await save([{ path: page, text, version: 'of-long-ago' }])).toEqual({
      result: 'unchanged',
    });
    expect(git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  test('leaves nothing behind', async () => {
    await save([change(person, 'Bilal', 'Billal')]);
    expect(readdirSync(join(root, '.git/desk'))).toEqual(['empty', 'index']);
    expect(readdirSync(join(root, 'content/staff')).filter((name) => name.startsWith('.'))).toEqual(
      [],
    );
  });
});

describe('a mistake', () => {
  test('is refused beside its field, and nothing is written', async () => {
    const edit = change(person, 'until: 2026-06-20', 'until: 2026-06-02');
    const { own, elsewhere } = problemsOf(await save([edit]));
    expect(own).toEqual([
      expect.objectContaining({
        file: person,
        field: 'away.1.until',
        message: 'Het einde komt voor het begin. Klopt het jaar?',
      }),
    ]);
    expect(elsewhere).toEqual([]);
    expect(status()).toBe('');
    expect(git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  const cases: [field: string, file: string, from: string | RegExp, to: string][] = [
    ['away.1.until', person, 'until: 2026-06-20', 'until: 20 juni'],
    ['away.1.replacedBy', person, 'replacedBy: chloe-maes', 'replacedBy: bilal-haddad'],
    ['email', person, 'bilal.haddad@', 'bilal'],
    ['days.0', person, '- monday', '- maandag'],
    ['hours.1.from', 'content/organisation.md', '13:00', '13.00'],
    ['address.postalCode', 'content/organisation.md', '"1000"', '"100"'],
    ['words.ar', 'content/topics/letters.md', /ar: .*/, 'ar: Hulp'],
    ['text.nl', 'content/notices/feest.md', 'Iedereen is', '**Iedereen** is'],
    ['title', page, /title: .*/, 'title: Mail ons op x@example.org'],
    ['body', page, /$/, '\nBel 015 00 00 00.\n'],
    ['addresses', 'content/moved.md', 'oude-pagina: hulp/fietsles', 'oude-pagina: hulp/niets'],
    // Two files that are not allowed together: who changed one reads it there, also in the first of them.
    ['title', 'content/nl/doel.md', /title: .*/, 'title: Ons team'],
    ['title', 'content/nl/team.md', /title: .*/, 'title: Wat willen wij bereiken?'],
    ['email', 'content/staff/anna-de-smet.md', /email: .*/, 'email: bilal.haddad@example.org'],
    ['email', person, /email: .*/, 'email: anna.desmet@example.org'],
    ['address', 'content/topics/bike-lessons.md', /address: .*/, 'address: brieven'],
    ['address', 'content/topics/letters.md', /address: .*/, 'address: fietsles'],
    ['function', 'content/staff/chloe-maes.md', /function: .*/, 'function: general-coordinator'],
  ];
  test.each(cases)('of %s is said there: %s', async (field, file, from, to) => {
    const { own, elsewhere } = await store.check([change(file, from, to)]);
    expect(elsewhere).toEqual([]);
    expect(own.filter(({ level }) => level !== 'warning').map((one) => one.field)).toContain(field);
  });

  test('that a change makes in another file is named there', async () => {
    const version = store.read('content/staff/chloe-maes.md')?.version ?? null;
    const { own, elsewhere } = problemsOf(
      await save([{ path: 'content/staff/chloe-maes.md', text: null, version }]),
    );
    expect(own).toEqual([]);
    expect(elsewhere).toEqual([
      expect.objectContaining({ file: person, field: 'away.1.replacedBy' }),
    ]);
  });

  test('that was there already elsewhere stops nobody', async () => {
    write(person, read(person).replace('- monday', '- maandag'));
    expect(await save([change(page, /title: .*/, 'title: Brieven lezen')])).toMatchObject({
      result: 'saved',
    });
    expect(status()).toBe(`M ${person}`);
  });
});

describe('two people at once', () => {
  test('the second one gets both texts, and nothing is lost', async () => {
    const [mine, theirs] = [
      change(page, /title: .*/, 'title: Mijn titel'),
      change(page, /title: .*/, 'title: Hun titel'),
    ];
    const base = read(page);
    expect((await save([theirs])).result).toBe('saved');
    expect(await save([mine])).toEqual({
      result: 'conflict',
      conflicts: [{ path: page, mine: mine.text, theirs: theirs.text, base, both: undefined }],
    });
    const why = { author: leen, message: 'x', withTheirs: true };
    expect((await store.save([mine], why)).result).toBe('conflict');
    expect(read(page)).toBe(theirs.text);
  });

  test('who changed something else can save both', async () => {
    const mine = change(person, 'until: 2026-06-20', 'until: 2026-06-21');
    const theirs = change(person, 'bilal.haddad@', 'bilal@');
    const both = mine.text.replace('bilal.haddad@', 'bilal@');
    await save([theirs]);
    expect(await save([mine])).toMatchObject({ result: 'conflict', conflicts: [{ both }] });
    expect(read(person)).toBe(theirs.text);
    const why = { author: leen, message: 'x', withTheirs: true };
    expect((await store.save([mine], why)).result).toBe('saved');
    expect(read(person)).toBe(both);
  });

  test('a file that a colleague took away, and one that they made, are conflicts too', async () => {
    const file = 'content/notices/feest.md';
    const edit = change(file, '07-02', '07-03');
    const version = store.read(file)?.version ?? null;
    await save([{ path: file, text: null, version }]);
    expect(await save([edit])).toMatchObject({ result: 'conflict', conflicts: [{ theirs: null }] });
    const made = { path: file, text: edit.text, version: null };
    await save([made]);
    expect(await save([{ ...made, text: made.text.replace('07-03', '07-04') }])).toMatchObject({
      result: 'conflict',
      conflicts: [{ base: null, theirs: made.text }],
    });
  });

  test('of ten saves at the same moment each makes its own commit', async () => {
    const saves = Array.from({ length: 10 }, (_, i) => {
      const text = `---\nfrom: 2026-08-0${(i % 9) + 1}\nuntil: 2026-08-11\nsentence: mail\n---\n`;
      return save([{ path: `content/notices/n-${i}.md`, text, version: null }]);
    });
    expect((await Promise.all(saves)).map(({ result }) => result)).toEqual(Array(10).fill('saved'));
    expect(git('rev-list', '--count', 'HEAD')).toBe('11');
    expect(status()).toBe('');
  });
});

describe('what a developer has not committed', () => {
  test('stays, and does not come along', async () => {
    write('content/nl/team.md', `${read('content/nl/team.md')}\nNog niet af.\n`);
    write('notities.txt', 'x');
    git('add', 'content/nl/team.md');
    await save([change(person, 'Bilal', 'Billal')]);
    expect(git('show', '--format=', '--name-only', 'HEAD')).toBe(person);
    expect(git('status', '--porcelain', 'content/nl')).toBe('M  content/nl/team.md');
    expect(read('content/nl/team.md')).toContain('Nog niet af.');
  });

  test('in the same file stays out of the commit where it is another place', async () => {
    write(page, read(page).replace(/title: .*/, 'title: Titel van een ander'));
    const text = `${read(page)}\nEen zin erbij.\n`;
    await save([{ path: page, text, version: store.read(page)?.version ?? null }]);
    expect(read(page)).toBe(text);
    expect(git('show', `HEAD:${page}`)).toContain('Een zin erbij.');
    expect(git('show', `HEAD:${page}`)).not.toContain('Titel van een ander');
    expect(git('diff', '--numstat')).toBe(`1\t1\t${page}`);
  });
});

describe('the history', () => {
  test('says who changed what in words, and has every text', async () => {
    const before = read(page);
    const saved = await save([change(page, /title: .*/, 'title: Brieven en mails')]);
    const commit = saved.result === 'saved' ? saved.commit : '';
    const [only] = store.difference(commit);
    expect(only?.path).toBe(page);
    const words = (kind: string) =>
      only?.words.filter((piece) => piece.kind === kind).map(({ text }) => text.trim());
    expect(words('added')?.join(' ')).toContain('mails');
    expect(
      only?.words
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before);
    expect(store.at(`${git('rev-parse', 'HEAD~1')}`, page)).toBe(before);
    expect(store.at(commit, 'content/nl/er-niet.md')).toBeUndefined();
    expect(store.history([page, person], 5)).toHaveLength(2);
  });

  test('of what is no commit of ours is empty', () => {
    git('checkout', '-q', '--orphan', 'elsewhere');
    git('commit', '-qm', 'Elders');
    const elsewhere = git('rev-parse', 'HEAD');
    git('checkout', '-qf', 'main');
    for (const commit of [elsewhere, 'HEAD', '--all', '0000000', 'f'.repeat(40)]) {
      expect(store.difference(commit)).toEqual([]);
      expect(store.undo(commit)).toEqual({ changes: [] });
    }
  });

  test('can be undone, also after a change elsewhere in the file', async () => {
    const start = read(page);
    const first = await save([change(page, /title: .*/, 'title: Een andere titel')]);
    await save([
      {
        path: page,
        text: `${read(page)}\nEen zin erbij.\n`,
        version: store.read(page)?.version ?? null,
      },
    ]);
    const undone = store.undo(first.result === 'saved' ? first.commit : '');
    if (!('changes' in undone)) throw new Error('It cannot be undone.');
    expect((await save(undone.changes)).result).toBe('saved');
    expect(read(page)).toBe(`${start}\nEen zin erbij.\n`);
  });

  test('can be undone when the field below it was changed since', async () => {
    const file = 'content/organisation.md';
    const first = await save([change(file, /phone: .*/, 'phone: "+32 15 00 00 09"')]);
    await save([change(file, 'street: Brugstraat 1', 'street: Brugstraat 2')]);
    await save([change(file, 'postalCode: "1000"', 'postalCode: "1001"')]);
    const now = read(file);
    const undone = store.undo(first.result === 'saved' ? first.commit : '');
    await save('changes' in undone ? undone.changes : []);
    expect(read(file)).toBe(now.replace('00 09', '00 00'));
  });

  test('is not undone where somebody went on: both texts are given', async () => {
    const start = read(page);
    const first = await save([change(page, /title: .*/, 'title: Een andere titel')]);
    await save([change(page, /title: .*/, 'title: Nog een titel')]);
    expect(store.undo(first.result === 'saved' ? first.commit : '')).toEqual({
      later: [{ path: page, now: read(page), before: start }],
    });
  });

  test('a file that was taken away comes back, one that was made goes', async () => {
    const file = 'content/notices/feest.md';
    const start = read(file);
    const gone = await save([
      { path: file, text: null, version: store.read(file)?.version ?? null },
    ]);
    const undone = store.undo(gone.result === 'saved' ? gone.commit : '');
    expect(undone).toEqual({ changes: [{ path: file, text: start, version: null }] });
    const back = await save('changes' in undone ? undone.changes : []);
    const again = store.undo(back.result === 'saved' ? back.commit : '');
    expect(again).toMatchObject({ changes: [{ path: file, text: null }] });
  });
});

describe('what a repository can be told', () => {
  test('runs nothing: no hook, no filter, no signature, no program', async () => {
    const trace = path('was-run');
    const program = path('.git/evil');
    writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\ncat\n`);
    chmodSync(program, 0o755);
    mkdirSync(path('.git/hooks'), { recursive: true });
    for (const hook of [
      'pre-commit',
      'post-commit',
      'reference-transaction',
      'post-index-change',
      'commit-msg',
    ]) {
      writeFileSync(path(`.git/hooks/${hook}`), `#!/bin/sh\ntouch '${trace}'\n`);
      chmodSync(path(`.git/hooks/${hook}`), 0o755);
    }
    const settings = {
      'core.fsmonitor': program,
      'filter.evil.clean': program,
      'filter.evil.smudge': program,
      'filter.evil.required': 'true',
      'diff.evil.textconv': program,
      'diff.evil.command': program,
      'merge.evil.driver': program,
      'diff.external': program,
      'gpg.program': program,
      'commit.gpgSign': 'true',
      'log.showSignature': 'true',
      'core.pager': program,
      'core.editor': program,
    };
    for (const [name, value] of Object.entries(settings)) git('config', name, value);
    write('.git/info/attributes', '* filter=evil diff=evil merge=evil text eol=crlf\n');
    const edit = change(person, 'Bilal', 'Billal');
    const saved = await save([edit]);
    const commit = saved.result === 'saved' ? saved.commit : '';
    expect(store.history(person)).toHaveLength(2);
    store.difference(commit);
    store.undo(commit);
    expect(store.at(commit, person)).toBe(edit.text);
    expect(read(person)).toBe(edit.text);
    expect(readdirSync(root)).not.toContain('was-run');
    for (const name of Object.keys(settings)) git('config', '--unset', name);
    writeFileSync(path('.git/info/attributes'), '');
    for (const hook of readdirSync(path('.git/hooks')))
      chmodSync(path(`.git/hooks/${hook}`), 0o644);
  });

  test('a name or a message cannot make another commit of it', async () => {
    const author = { id: 'x> <y', name: 'A\nparent 123 <b@c>', role: 'r\n\nx' };
    const message = 'Titel\u202e\n\nSigned-off-by: ander <a@b>';
    await store.save([change(person, 'Bilal', 'Billal')], { author, message });
    expect(git('show', '-s', '--format=%an|%ae|%B', 'HEAD')).toBe(
      'A parent 123 b@c|x-y@redactie.invalid|Titel Signed-off-by: ander a@b\n\nRol: r x',
    );
  });
});
