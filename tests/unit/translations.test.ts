import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { carryOut } from '@/lib/translations/carryOut';
import { readState } from '@/lib/translations/state';
import { fixtureCopy } from '../fixture/site';

const others = ['en', 'ar'] as const;
let site: ReturnType<typeof fixtureCopy>;

beforeEach(() => {
  site = fixtureCopy();
});
afterEach(() => rmSync(site.root, { recursive: true }));

/** `npm run translations …` in the copy: its exit code and what it prints. */
async function run(args: string[], sure = false) {
  let stdout = '';
  const print = (text: string) => {
    stdout += `${text}\n`;
  };
  try {
    await carryOut(site.root, args, { print, isSure: async () => sure });
    return { status: 0, stdout, stderr: '' };
  } catch (error) {
    return { status: 1, stdout, stderr: String(error) };
  }
}

/** Everything that is not as a machine made it, as `page language status`. */
function special(): string[] {
  return readState(site.root).pages.flatMap(({ slug, languages }) =>
    Object.entries(languages)
      .filter(([tag, { status }]) => tag in { en: 1, ar: 1 } && status !== 'machine')
      .map(([tag, { status }]) => `${slug} ${tag} ${status}`),
  );
}

/** Every file of the copy with its text. */
function everything(): Record<string, string> {
  const names = readdirSync(site.root, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => /\.(md|json)$/.test(name))
      .map((name) => [name, readFileSync(join(site.root, name), 'utf8')]),
  );
}

test('one changed sentence makes exactly that page old in every language, and accept mends it', async () => {
  const before = special();
  site.edit('content/nl/hulp/fietsles.md', 'De lessen zijn gratis.', 'U betaalt niets.');
  const old = () => special().filter((line) => !before.includes(line));
  expect(old()).toEqual(others.map((tag) => `hulp/fietsles ${tag} outdated`));
  expect(special()).toEqual(expect.arrayContaining(before));
  expect((await run([])).stdout).toMatch(/hulp\/fietsles +OUD .*OUD/);
  const { pages } = JSON.parse((await run(['--json'])).stdout);
  expect(pages['hulp/fietsles'].ar).toEqual({ status: 'outdated', changed: ['Fietsles'] });
  const refused = await run(['accept', 'hulp/fietsles']);
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain('U betaalt niets.');
  expect(old()).toHaveLength(others.length);
  expect((await run(['accept', 'hulp/fietsles', 'ar'], true)).status).toBe(0);
  expect(old()).toEqual(['hulp/fietsles en outdated']);
  expect((await run(['accept', 'hulp/fietsles', '--yes'])).status).toBe(0);
  expect(special()).toEqual(before);
  expect(site.errors()).toEqual([]);
});

test('a translation that does not follow the new Dutch text is not accepted, and nothing is written', async () => {
  site.edit('content/nl/hulp/fietsles.md', 'in 6 lessen. De lessen', 'in 7 lessen. De lessen');
  const before = everything();
  const { status, stderr } = await run(['accept', 'hulp/fietsles', '--yes']);
  expect(status).toBe(1);
  expect(stderr).toContain('De vertaling volgt het Nederlands nog niet');
  expect(stderr).toMatch(
    /content\/en\/hulp\/fietsles\.md\n.*Dit getal uit het Nederlands ontbreekt: 7/,
  );
  expect(everything()).toEqual(before);
  site.edit('content/en/hulp/fietsles.md', 'in 6 lessons. The', 'in 7 lessons. The');
  expect((await run(['accept', 'hulp/fietsles', 'en', '--yes'])).status).toBe(0);
});

test('a Dutch part that is taken away is not "unchanged"', async () => {
  site.edit('content/nl/hulp/fietsles.md', /\n## Wanneer[\s\S]*/, '\n');
  const { stdout } = await run(['accept', 'hulp/fietsles', 'en']);
  expect(stdout).toBe('');
  expect((await run([])).stdout).toContain(
    'hulp/fietsles, en: er is Nederlandse tekst weg of van plaats veranderd',
  );
});

test('a review is said by whom and when, and is dropped when the text is edited', async () => {
  const before = special();
  expect((await run(['reviewed', 'hulp/fietsles', 'en', '--by', 'tolk Engels'])).status).toBe(0);
  expect(special().sort()).toEqual([...before, 'hulp/fietsles en reviewed'].sort());
  expect(site.read('content/en/hulp/fietsles.md')).toMatch(/by: "tolk Engels"/);
  site.edit('content/en/hulp/fietsles.md', '## What', '## So what');
  expect(special()).toEqual(before);
});

test('interface words are followed key by key', async () => {
  const word = JSON.parse(site.read('messages/nl.json')).person.send;
  site.edit('messages/nl.json', `"${word}"`, `"${word} nu"`);
  const { words } = JSON.parse((await run(['--json'])).stdout);
  // Arabic has no word yet for one of the topics.
  const gone = { en: [], ar: ['topics.general-operation'] };
  expect(words.en).toMatchObject({ status: 'outdated', changed: ['person.send'] });
  for (const tag of others)
    expect(words[tag].changed.sort()).toEqual(['person.send', ...gone[tag]].sort());
  expect((await run([])).stdout).toMatch(/\(knoppen\) +OUD/);
  expect((await run([])).stdout).toContain('content/topics/general-operation.md: ar');
  expect((await run(['accept', 'messages', '--yes'])).status).toBe(0);
  expect(JSON.parse((await run(['--json'])).stdout).words.en).toEqual({
    status: 'machine',
    changed: [],
  });
});

test('a new word for a topic is followed like any other', async () => {
  site.edit('content/topics/letters.md', /nl: .*/, 'nl: Hulp bij uw brieven');
  const { words } = JSON.parse((await run(['--json'])).stdout);
  expect(words.en).toMatchObject({ status: 'outdated', changed: ['topics.letters'] });
  expect(site.errors()).toEqual([]);
});

test.each([
  [['accept', 'hulp/fietsels'], /De pagina "hulp\/fietsels" bestaat niet/],
  [['accept'], /De pagina "" bestaat niet/],
  [['accept', 'hulp/fietsles', 'xx'], /"xx" is geen taal/],
  [['reviewed', 'hulp/fietsles', 'fr'], /Schrijf achter --by/],
  [['reviewed', 'hulp/fietsles', 'nl', '--by', 'ik'], /"nl" is geen taal/],
  [['acept', 'hulp/fietsles'], /"acept" ken ik niet/],
  [['accept', 'hulp/fietsles', '--force'], /"--force" ken ik niet/],
  [['sheet'], /"" is geen taal/],
])('wrong words after the command change nothing: %j', async (args, answer) => {
  const before = everything();
  const { status, stderr } = await run(args);
  expect(status).toBe(1);
  expect(stderr).toMatch(answer);
  expect(stderr).toContain('Zo gebruikt u dit');
  expect(everything()).toEqual(before);
});

test('a sheet for a native speaker has Dutch beside the translation, and the doubts', async () => {
  const { stdout } = await run(['sheet', 'ar']);
  expect(stdout).toMatch(/^# Nakijken: Arabisch \(العربية\)/);
  expect(stdout).toContain(site.read('content/reviews/ar.md').trim());
  expect(stdout).toMatch(/\| Nog niet bevestigd \| [\p{Script=Arabic} ]+ \| \|/u);
  expect(stdout).toMatch(/\| Hulp met brieven \| المساعدة في الرسائل \| \|/);
  expect(stdout).toContain('## doel');
});

test('a note for translators stands on the sheet, makes nothing older, and no reader sees it', async () => {
  const page = 'content/nl/hulp/fietsles.md';
  site.edit(page, /^U leert/m, '<!-- vertaler: gratis is zonder geld -->\nU leert');
  expect(site.errors()).toEqual([]);
  const { pages } = JSON.parse((await run(['--json'])).stdout);
  expect(pages['hulp/fietsles']).toMatchObject({
    en: { status: 'machine' },
    ar: { status: 'machine' },
  });
  expect((await run(['sheet', 'en'])).stdout).toMatch(
    /De lessen zijn gratis\.[^|]* \(Let op: gratis is zonder geld\) \|/,
  );
  expect((await run(['back', 'hulp/fietsles', 'en'])).stdout).not.toContain('zonder geld');
});

test.each([
  ['content/nl/hulp/fietsles.md', '<!-- gratis is zonder geld -->'],
  ['content/en/hulp/fietsles.md', '<!-- vertaler: gratis is zonder geld -->'],
])('another remark in a page is HTML, and refused: %s %s', (page, remark) => {
  site.edit(page, /\n---\n/, `\n---\n${remark}\n\n`);
  expect(site.errors().map(({ message }) => message)).toEqual([
    expect.stringMatching(/^HTML wordt niet getoond/),
  ]);
});

test('the command itself answers with its exit code', () => {
  const program = join(inject('project'), 'node_modules/tsx/dist/cli.mjs');
  const command = join(inject('project'), 'lib/run/translations.ts');
  const call = (args: string[], input: string) =>
    execFileSync(process.execPath, [program, command, ...args], {
      cwd: site.root,
      input,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  site.edit('content/nl/hulp/fietsles.md', 'De lessen zijn gratis.', 'U betaalt niets.');
  expect(() => call(['accept', 'hulp/fietsles'], 'nee\n')).toThrow(/Er is niets veranderd/);
  expect(call(['accept', 'hulp/fietsles', 'en'], 'ja\n')).toContain(
    'Bijgewerkt: content/en/hulp/fietsles.md',
  );
});

test('a translation is printed alone, to be put back into Dutch; who did so is kept with its hash', async () => {
  const { status, stdout } = await run(['back', 'hulp/fietsles', 'en']);
  expect(status).toBe(0);
  const file = join(site.root, 'content/en/hulp/fietsles.md');
  const [, title] = /^title: (.*)$/m.exec(readFileSync(file, 'utf8')) ?? [];
  expect(stdout).toContain(`1. ${title}`);
  expect(stdout).not.toMatch(/Wij |fietsles leren/);
  const before = everything();
  expect((await run(['back', 'hulp/fietsles', 'en', '--by', 'tolk', 'Engels'])).status).toBe(0);
  const changed = Object.keys(before).filter((name) => everything()[name] !== before[name]);
  expect(changed).toEqual(['content/en/hulp/fietsles.md']);
  const { pages } = readState(site.root);
  const page = pages.find(({ slug }) => slug === 'hulp/fietsles')?.languages.en?.file;
  expect(page?.facts?.translation.back).toMatchObject({ of: page?.hash, by: 'tolk Engels' });
  // It says nothing of who has read it as a text.
  expect(page?.facts?.translation.reviewed).toBeUndefined();
  expect((await run(['back', 'messages', 'en'])).stderr).toContain('Noem een pagina');
});
