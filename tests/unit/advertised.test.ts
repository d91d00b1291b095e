import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject, test, vi } from 'vitest';
import { topics } from '@/lib/content/topics';
import { advertisedMade, madeSlugs } from '@/lib/directory/advertised';
import { directoryOf } from '@/lib/directory/directory';
import { pageWords } from '@/lib/directory/pageWords';
import { readWords } from '@/lib/words/files';
import dutch from '@/messages/nl.json';

/** The directory's pages that English readers are offered after some English words became old. */
async function offeredAfter(keys: string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  cpSync('messages', join(folder, 'messages'), { recursive: true });
  symlinkSync(resolve('.contentlayer'), join(folder, '.contentlayer'));
  const stamp = join(folder, 'messages/made/en.json');
  const made = JSON.parse(readFileSync(stamp, 'utf8'));
  for (const key of keys) {
    expect(made.of[key], key).toBeDefined();
    made.of[key] = '00000000';
  }
  writeFileSync(stamp, JSON.stringify(made));
  process.chdir(folder);
  vi.resetModules();
  const fresh = await import('@/lib/directory/advertised');
  process.chdir(inject('fixture'));
  return madeSlugs.filter((slug) => fresh.advertisedMade(slug).includes('en'));
}

const without = (...gone: RegExp[]) =>
  madeSlugs.filter((slug) => !gone.some((pattern) => pattern.test(slug)));

test('every page of the directory has words, each of which exists', () => {
  const words = pageWords(directoryOf('nl', dutch));
  const known = readWords('.', 'nl', topics);
  expect([...words.keys()].sort()).toEqual([...madeSlugs].sort());
  for (const [slug, keys] of words) {
    expect(keys.length, slug).toBeGreaterThan(3);
    for (const key of keys) expect(known.has(key), `${slug}: ${key}`).toBe(true);
  }
});

test('a page is offered in the languages that have all its words, and whose words can be trusted', () => {
  // One of the coordinator’s topics has words in Dutch and English only.
  expect(advertisedMade('contact/anna-de-smet')).toEqual(['nl', 'en']);
  expect(advertisedMade('contact/chloe-maes')).toEqual(['nl', 'en', 'ar']);
  // The page of the group is older in Arabic than in Dutch, and so is its title here.
  expect(advertisedMade('contact/groep/gezinnen')).toEqual(['nl', 'en']);
});

test.each([
  ['a word that is on no page of the directory', ['contact.csv'], without()],
  ['the name of one day', ['days.sunday'], without(/^contact\/dag\/zondag$/)],
  ['the title of the sheet', ['contact.sheet'], without(/^contact\/blad$/)],
  [
    'what only the page of a person says',
    ['contact.saveOne'],
    without(/^contact\/[a-z]+-[a-z-]+$/),
  ],
  ['the button of every card', ['person.send'], ['contact/blad']],
  [
    'a topic that nobody has',
    ['topics.school-sessions'],
    without(/scholen$/, /groep\/nieuwkomers$/, /anna-de-smet$/, /blad$/),
  ],
])('%s: only the pages on which it stands are no longer offered', async (_, keys, left) => {
  expect((await offeredAfter(keys)).sort()).toEqual([...left].sort());
});
