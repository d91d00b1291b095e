import { afterEach, beforeAll, expect, test } from 'vitest';
import { pageIn, stateNow } from '@/lib/editor/texts';
import {
  dutchChanges,
  languagesOf,
  reviewed,
  sameMeaning,
  sideBySide,
} from '@/lib/editor/translations';
import { fixtureDay } from '../../fixture/day';
import { setClock } from '../clock';
import { deskSite } from './site';

const { store, change, save, read, git, restore } = deskSite();
const [slug, dutch, arabic] = [
  'hulp/fietsles',
  'content/nl/hulp/fietsles.md',
  'content/ar/hulp/fietsles.md',
];
beforeAll(() => setClock(fixtureDay));
afterEach(restore);

/** A Dutch page with its translations, as it stands now. */
function nowOf(name = slug) {
  const state = stateNow(store);
  const page = pageIn(state, name);
  if (!page) throw new Error(`There is no page ${name}`);
  return { state, page };
}
const of = (locale: string) => languagesOf(nowOf().page).find((one) => one.locale === locale);
/** What makes the Arabic text follow the Dutch one. */
function same() {
  const { state, page } = nowOf();
  return sameMeaning(store, state, page, 'ar');
}
/** The last heading of the Dutch text, and the word below it. */
const [, heading = '', word = ''] = /[\s\S]*\n\n## (.*)\n\n(\S+ )/.exec(read(dutch)) ?? [];
/** A small Dutch change below it. */
const reword = () => save([change(dutch, `\n\n${word}`, `\n\n${word}echt `)]);

test('after a Dutch change the languages are older, and which part is said', async () => {
  const before = of('ar')?.status;
  expect((await reword()).result).toBe('saved');
  expect(before).not.toBe('outdated');
  expect(of('ar')).toEqual({ locale: 'ar', status: 'outdated', changed: [heading] });
  expect(of('fr')).toEqual({ locale: 'fr', status: 'missing', changed: [] });
  const added = dutchChanges(store, nowOf().page, 'ar')?.filter(({ kind }) => kind === 'added');
  expect(added?.map(({ text }) => text.trim())).toEqual(['echt']);
});

test('the same meaning brings the languages that were chosen up to date, and no other', async () => {
  const before = of('ar')?.status;
  await reword();
  const changes = same();
  expect(changes.map(({ path }) => path)).toEqual([arabic]);
  expect((await save(changes)).result).toBe('saved');
  expect(of('ar')).toEqual({ locale: 'ar', status: before, changed: [] });
  expect(of('en')?.status).toBe('outdated');
  // Nothing but the stamp is another.
  const lines = git('show', '--format=', '--unified=0', 'HEAD').split('\n');
  expect(
    lines.filter((line) => /^[+-] /.test(line)).every((line) => /^[+-] +(of:|- )/.test(line)),
  ).toBe(true);
});

test('the same meaning is refused while the translation says something else', async () => {
  await save([change(dutch, /$/, '\nEen alinea erbij.\n')]);
  expect(same).toThrow('volgt het Nederlands nog niet');
});

test('who has read all of it is recorded, until a word changes', async () => {
  expect((await save(reviewed(store, nowOf().page, 'ar', 'tolk Arabisch'))).result).toBe('saved');
  expect(of('ar')?.status).toBe('reviewed');
  expect(read(arabic)).toContain(`"${fixtureDay}"`);
  expect(read(arabic)).toContain('by: "tolk Arabisch"');
  await save([change(arabic, /^description: (.*)\.$/m, 'description: $1!')]);
  expect(of('ar')?.status).toBe('machine');
});

test('Dutch and a translation stand beside each other, and what changed is marked', async () => {
  const rows = sideBySide(nowOf().page, 'ar');
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.every(({ dutch: theirs, own }) => theirs !== undefined && own !== undefined)).toBe(
    true,
  );
  expect(rows.some(({ isChanged }) => isChanged)).toBe(false);
  await reword();
  const after = sideBySide(nowOf().page, 'ar');
  expect(after[0]).toMatchObject({ kind: 'field', isChanged: false });
  const changed = after.filter(({ isChanged }) => isChanged);
  expect(changed[0]?.kind).toBe('heading');
  expect(changed.length).toBeLessThan(after.length);
  expect(changed.some(({ dutch: theirs }) => theirs?.includes('echt'))).toBe(true);
});

test('a page without a translation shows the Dutch text alone', () => {
  const rows = sideBySide(nowOf('hulp/brieven').page, 'en');
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.every(({ own, isChanged }) => own === undefined && !isChanged)).toBe(true);
});
