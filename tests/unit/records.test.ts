import { readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decider } from '@/lib/addresses/decide';
import { check } from '@/lib/check';
import { checkRenames } from '@/lib/check/renames';
import { isError } from '@/lib/check/report';
import { ofKind, readContent } from '@/lib/content/files';
import { type Records, recordsOf, recordsText } from '@/lib/content/records';
import { fixtureCopy } from '../fixture/site';
import { setClock } from './clock';

let site: ReturnType<typeof fixtureCopy>;
let records: Records;
const nobody = 'content/staff/chloe-maes.md';

const filesOf = () => readContent(site.root).files;
const recordOf = (kind: string, slug: string) =>
  Object.entries(records).find(([, one]) => one.kind === kind && one.slug === slug);
/** A night: what is kept after the site was built on a day. */
const night = (day: string) => {
  records = recordsOf(filesOf(), records, day);
};

beforeEach(() => {
  setClock('2026-06-15');
  site = fixtureCopy();
  records = {};
  night('2026-06-15');
});
afterEach(() => void vi.useRealTimers());

test('two nights without a change: nothing moves, not a letter', () => {
  const before = recordsText(records);
  night('2026-06-16');
  night('2026-07-20');
  expect(recordsText(records)).toBe(before);
  expect(JSON.parse(before)).toEqual(records);
});

test('a person’s new day moves their date and that of what they handle, and no other', () => {
  site.edit(nobody, 'tuesday', 'wednesday');
  night('2026-06-17');
  const moved = Object.values(records).filter(({ modified }) => modified === '2026-06-17');
  expect(moved).toMatchObject([{ kind: 'person', slug: 'chloe-maes' }]);
});

test('who handles a topic is a fact of the topic', () => {
  site.edit(nobody, /topics:\n( {2}- \S+\n)+/, 'topics:\n  - letters\n');
  night('2026-06-17');
  expect(recordOf('topic', 'letters')?.[1].modified).toBe('2026-06-17');
  expect(recordOf('topic', 'bike-lessons')?.[1].modified).toBe('2026-06-17');
  expect(recordOf('topic', 'school-sessions')?.[1].modified).toBe('2026-06-15');
});

test('who leaves is remembered for twelve months, by number and day, without a name', () => {
  const [id = ''] = recordOf('person', 'chloe-maes') ?? [];
  const files = filesOf().filter(({ path }) => path !== nobody);
  records = recordsOf(files, records, '2026-06-17');
  expect(records[id]).toEqual({ kind: 'person', modified: '2026-06-17', removed: true });
  records = recordsOf(files, records, '2027-06-16');
  expect(records[id]).toBeDefined();
  records = recordsOf(files, records, '2027-06-17');
  expect(records[id]).toBeUndefined();
});

/** Gives a person's file another name. */
function rename(to: string, more = '') {
  const text = site.read(nobody);
  site.write(`content/staff/${to}.md`, text.replace('---\n', `---\n${more}`));
  return filesOf().filter(({ path }) => path !== nobody);
}

test('a renamed file is asked about; with its former name the number stays', () => {
  const [id] = recordOf('person', 'chloe-maes') ?? [];
  const [problem] = checkRenames(rename('chloe-van-damme'), records);
  expect(problem).toMatchObject({ file: 'content/staff/chloe-van-damme.md' });
  expect(problem?.message).toContain('formerly:\n      - chloe-maes');
  expect(problem?.message).toContain('contact/chloe-maes: contact');
  const files = rename('chloe-van-damme', 'formerly:\n  - chloe-maes\n');
  expect(checkRenames(files, records)).toEqual([]);
  records = recordsOf(files, records, '2026-06-17');
  expect(recordOf('person', 'chloe-van-damme')?.[0]).toBe(id);
  expect(Object.values(records).filter(({ removed }) => removed)).toEqual([]);
});

test('somebody new in the place of somebody who left is somebody else, once the old address leads on', () => {
  const files = rename('dirk-peeters');
  site.edit('content/moved.md', 'addresses:\n', 'addresses:\n  contact/chloe-maes: contact\n');
  const moved = ofKind(filesOf(), 'moved');
  const others = files.filter(({ kind }) => kind !== 'moved');
  expect(checkRenames([...others, ...moved], records)).toEqual([]);
});

test('who comes while nobody leaves is not asked about, nor the first people of all', () => {
  const text = readFileSync(site.path(nobody), 'utf8').replace('chloe.maes@', 'dirk@');
  site.write('content/staff/dirk-peeters.md', text);
  expect(checkRenames(filesOf(), records)).toEqual([]);
  expect(checkRenames(filesOf(), {})).toEqual([]);
});

test('a former name leads to the new one: the page and the cards, in every language', () => {
  rename('chloe-van-damme', 'formerly:\n  - chloe-maes\n');
  rmSync(site.path(nobody));
  site.edit(
    'content/staff/bilal-haddad.md',
    'replacedBy: chloe-maes',
    'replacedBy: chloe-van-damme',
  );
  const { addresses, problems } = check(site.root);
  expect(problems.filter(isError)).toEqual([]);
  const decide = decider(addresses);
  for (const [from, to] of [
    ['/ar/contact/chloe-maes', '/ar/contact/chloe-van-damme'],
    ['/nl/data/chloe-maes.vcf', '/nl/contact/chloe-van-damme'],
    ['/contact/chloe-maes', '/nl/contact/chloe-van-damme'],
  ])
    expect(
      decide({
        isOurHost: true,
        method: 'GET',
        pathname: from ?? '',
        query: '',
        acceptLanguage: null,
      }),
    ).toMatchObject({ kind: 'redirect', to });
});
