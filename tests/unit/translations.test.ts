import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '@/lib/check';
import { translatedLocales as others } from '@/lib/i18n/languages';
import { readState } from '@/lib/translations/state';

const program = [resolve('node_modules/tsx/dist/cli.mjs'), resolve('lib/run/translations.ts')];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const part of ['content', 'messages']) cpSync(part, join(root, part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** `npm run translations …` in the copy. */
function run(args: string[], input = '') {
  return spawnSync(process.execPath, [...program, ...args], { cwd: root, input, encoding: 'utf8' });
}

function edit(file: string, from: string, to: string) {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

/** Everything that is not as a machine made it, as `page language status`. */
function special(): string[] {
  return readState(root).flatMap(({ slug, languages }) =>
    Object.entries(languages)
      .filter(([, { status }]) => status !== 'machine')
      .map(([tag, { status }]) => `${slug} ${tag} ${status}`),
  );
}

/** Every file of the copy with its text. */
function everything(): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => /\.(md|json)$/.test(name))
      .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );
}

test('one changed sentence makes exactly that page old in every language, and accept mends it', () => {
  const before = special();
  const elsewhere = before.filter((line) => !line.startsWith('hulp/dossier '));
  edit('content/nl/hulp/dossier.md', 'Elk dossier is anders.', 'Geen dossier is gelijk.');
  const old = () => special().filter((line) => !elsewhere.includes(line));
  expect(old()).toEqual(others.map((tag) => `hulp/dossier ${tag} outdated`));
  expect(special()).toEqual(expect.arrayContaining(elsewhere));
  const shown = run([]);
  expect(shown.stdout).toMatch(/hulp\/dossier +OUD +OUD/);
  const { pages } = JSON.parse(run(['--json']).stdout);
  expect(pages['hulp/dossier'].ar).toEqual({
    status: 'outdated',
    changed: readState(root).find(({ slug }) => slug === 'hulp/dossier')?.languages.ar?.changed,
  });
  expect(pages['hulp/dossier'].ar.changed).toHaveLength(1);
  const refused = run(['accept', 'hulp/dossier'], 'nee\n');
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain('Geen dossier is gelijk.');
  expect(old()).toHaveLength(others.length);
  expect(run(['accept', 'hulp/dossier', 'ar,en'], 'ja\n').status).toBe(0);
  const left = others.filter((tag) => tag !== 'ar' && tag !== 'en');
  expect(old().filter((line) => line.endsWith(' outdated'))).toEqual(
    left.map((tag) => `hulp/dossier ${tag} outdated`),
  );
  expect(run(['accept', 'hulp/dossier', '--yes']).status).toBe(0);
  expect(special()).toEqual(before);
  expect(checkContent(root).filter(({ level }) => level !== 'warning')).toEqual([]);
});

test('a Dutch part that is taken away is not "unchanged"', () => {
  const file = join(root, 'content/nl/hulp/dossier.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, text.lastIndexOf('\n## ')));
  const { stdout } = run(['accept', 'hulp/dossier', 'fr'], 'nee\n');
  expect(stdout).toContain('er is Nederlandse tekst weg of van plaats veranderd');
  expect(run([]).stdout).toContain('hulp/dossier, fr: er is Nederlandse tekst weg');
});

test('a review is said by whom and when, and is dropped when the text is edited', () => {
  const elsewhere = special().filter((line) => !line.startsWith('hulp/dossier fr '));
  expect(run(['reviewed', 'hulp/dossier', 'fr', '--by', 'tolk Frans']).status).toBe(0);
  expect(special().sort()).toEqual([...elsewhere, 'hulp/dossier fr reviewed'].sort());
  expect(readFileSync(join(root, 'content/fr/hulp/dossier.md'), 'utf8')).toMatch(
    /by: "tolk Frans"/,
  );
  edit('content/fr/hulp/dossier.md', '## ', '## Et ');
  expect(special()).toEqual(elsewhere);
});

test('interface words are followed key by key', () => {
  edit('messages/nl.json', '"Stuur een mail"', '"Schrijf een mail"');
  const { words } = JSON.parse(run(['--json']).stdout);
  for (const tag of others)
    expect(words[tag]).toMatchObject({ status: 'outdated', changed: ['person.send'] });
  expect(run([]).stdout).toMatch(/\(knoppen\) +OUD +OUD/);
  expect(run(['accept', 'messages', '--yes']).status).toBe(0);
  expect(JSON.parse(run(['--json']).stdout).words.ar.changed).toEqual([]);
  expect(run([]).stdout).toMatch(/\(knoppen\) +(m|ok) +(m|ok)/);
});

test.each([
  [['accept', 'hulp/dosier'], /De pagina "hulp\/dosier" bestaat niet/],
  [['accept'], /De pagina "" bestaat niet/],
  [['accept', 'hulp/dossier', 'xx'], /"xx" is geen taal/],
  [['reviewed', 'hulp/dossier', 'fr'], /Schrijf achter --by/],
  [['reviewed', 'hulp/dossier', 'nl', '--by', 'ik'], /"nl" is geen taal/],
  [['acept', 'hulp/dossier'], /"acept" ken ik niet/],
  [['accept', 'hulp/dossier', '--force'], /"--force" ken ik niet/],
  [['sheet'], /"" is geen taal/],
])('wrong words after the command change nothing: %j', (args, answer) => {
  const before = everything();
  const { status, stderr } = run(args);
  expect(status).toBe(1);
  expect(stderr).toMatch(answer);
  expect(stderr).toContain('Zo gebruikt u dit');
  expect(everything()).toEqual(before);
});

test('a sheet for a native speaker has Dutch beside the translation, and the doubts', () => {
  const { stdout } = run(['sheet', 'ti']);
  expect(stdout).toContain('# Nakijken: Tigrinya (ትግርኛ)');
  expect(stdout).toContain('Nakijken door een moedertaalspreker');
  expect(stdout).toMatch(/\| Nog niet bevestigd \| [\p{Script=Ethiopic} ]+ \| \|/u);
  expect(stdout).toContain('## doelgroepen/uitgeprocedeerden');
});
