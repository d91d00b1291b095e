import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { answer } from '@/lib/requests/command';
import { openFileStore } from '@/lib/requests/fileStore';
import { inGroups } from '@/lib/requests/reference';
import { type Env, placeOfRequests, readSettings } from '@/lib/requests/settings';
import { newFolder } from './folder';
import { canary, requestOf } from './sample';

const now = new Date('2027-01-14T09:00:00Z');

/** Runs the command as somebody types it. */
function run(env: Env, ...words: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/run/requests.ts', ...words],
    { cwd: inject('project'), env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

describe('npm run requests', () => {
  test('lists what is open, oldest first, with nothing private; shows, closes and deletes', async () => {
    const store = await openFileStore(newFolder());
    expect(await answer(store, [], now)).toBe('Er is geen open aanvraag.');
    const { reference } = await store.accept(requestOf({ receivedAt: '2027-01-05T09:00:00Z' }));
    const later = await store.accept(requestOf({ receivedAt: '2027-01-13T09:00:00Z' }));
    const list = await answer(store, [], now);
    expect(list).not.toContain(canary);
    expect(list).toBe(
      [
        '2 open aanvragen, de oudste: 9 dagen.',
        `${inGroups(reference)} · 9 dagen · open`,
        `${inGroups(later.reference)} · 1 dag · open`,
      ].join('\n'),
    );
    const quoted = inGroups(reference).toLowerCase();
    expect(await answer(store, ['show', quoted], now)).toContain(`Atheneum ${canary}`);
    expect(await answer(store, ['done', ...quoted.split('-')], now)).toContain('is beantwoord');
    expect(await answer(store, [], now)).not.toContain(inGroups(reference));
    expect(await answer(store, ['show', quoted], now)).toContain(
      'Beantwoord op donderdag 14 januari',
    );
    expect(await answer(store, ['delete', quoted], now)).toContain('is gewist');
    expect(await store.find({ reference })).toBeUndefined();
    await expect(answer(store, ['show', quoted], now)).rejects.toThrow('Er is geen aanvraag');
    await expect(answer(store, ['done'], now)).rejects.toThrow('is geen nummer');
    await expect(answer(store, ['done', 'abc'], now)).rejects.toThrow('"abc" is geen nummer');
    await expect(answer(store, ['wis', 'abc'], now)).rejects.toThrow('"wis abc" ken ik niet');
  });

  test('runs beside a server, and says where it looks in vain', async () => {
    const folder = newFolder();
    const store = await openFileStore(folder);
    const { reference } = await store.accept(requestOf());
    expect(run({ REQUESTS_DIR: folder }).stdout).toContain(inGroups(reference));
    expect(run({ REQUESTS_DIR: folder }, 'delete', reference)).toMatchObject({ status: 0 });
    expect(await store.list()).toEqual([]);
    const none = run({ REQUESTS_DIR: join(folder, 'none') });
    expect(none).toMatchObject({ status: 1, stdout: '' });
    expect(none.stderr).toContain('die map is er niet');
    const away = run({ DATABASE_URL: `postgresql://u:secret@${encodeURIComponent(folder)}/x` });
    expect(away.stderr).toMatch(/^De aanvragen zijn niet te bereiken \(\w+\)\.\n$/);
  });
});

describe('the settings', () => {
  const root = newFolder();
  const env = {
    REQUESTS_TO: 'dienst@steunpunt.example',
    REQUESTS_FROM: 'Steunpunt <site@steunpunt.example>',
    SMTP_URL: 'smtps://user:geheim@mail.example:465',
    REQUESTS_DIR: newFolder(),
  };

  test('are read', () => {
    expect(readSettings(env, root)).toEqual({
      to: env.REQUESTS_TO,
      from: { name: 'Steunpunt', address: 'site@steunpunt.example' },
      smtp: env.SMTP_URL,
      place: { folder: env.REQUESTS_DIR },
    });
    const { place } = readSettings({ ...env, REQUESTS_DIR: undefined }, root);
    expect(place).toEqual({ folder: `${root}-requests` });
    const database = 'postgresql://site:geheim@db.example/site';
    expect(readSettings({ ...env, DATABASE_URL: database }, root).place).toEqual({ database });
  });

  test.each([
    [{ REQUESTS_TO: undefined, SMTP_URL: '' }, 'niet ingevuld: REQUESTS_TO, SMTP_URL.'],
    [{ REQUESTS_TO: 'dienst' }, 'REQUESTS_TO is geen e-mailadres'],
    [{ REQUESTS_FROM: 'Steunpunt' }, 'REQUESTS_FROM moet zijn zoals'],
    [{ SMTP_URL: 'mail.example:geheim' }, 'SMTP_URL moet zijn zoals'],
    [{ DATABASE_URL: 'mysql://geheim' }, 'DATABASE_URL moet zijn zoals'],
  ])('%j: %s', (other, said) => {
    const read = () => readSettings({ ...env, ...other }, root);
    expect(read).toThrow(said);
    expect(read).not.toThrow('geheim');
  });

  test('let no request lie in the folder of the site, not by a link either', () => {
    mkdirSync(join(root, 'releases'));
    const link = join(newFolder(), 'link');
    symlinkSync(join(root, 'releases'), link);
    for (const REQUESTS_DIR of [
      '.',
      'requests',
      join(root, 'releases/a/b'),
      link,
      join(link, 'new'),
    ])
      expect(() => placeOfRequests({ REQUESTS_DIR }, root), REQUESTS_DIR).toThrow(
        'mag niet in de map van de site liggen',
      );
    expect(placeOfRequests({ REQUESTS_DIR: `${root}2` }, root)).toEqual({ folder: `${root}2` });
  });
});
