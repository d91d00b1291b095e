import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readText } from '@/lib/content/encoding';
import { readFile } from '@/lib/content/files';
import { type MarkdownPlace, placeOf } from '@/lib/content/place';
import type { Problem } from '@/lib/content/problem';
import { fixtureDay } from '../fixture/day';
import { setClock } from './clock';
import { editedSite } from './editedSite';

/** A file of each kind in the invented site. */
export const files = {
  page: 'content/nl/hulp/brieven.md',
  translation: 'content/ar/hulp/brieven.md',
  person: 'content/staff/bilal-haddad.md',
  organisation: 'content/organisation.md',
  topic: 'content/topics/letters.md',
  notice: 'content/notices/feest.md',
  moved: 'content/moved.md',
  glossary: 'content/glossary.json',
  messages: 'messages/nl.json',
};

/** The invented site for tests of what an editor types: one mistake has one answer, at its place. */
export function typedSite() {
  const site = editedSite();
  beforeAll(() => setClock(fixtureDay));

  return {
    ...site,

    /** Every file of the copy that an editor can change. */
    everyFile: () =>
      ['content', 'messages'].flatMap((folder) =>
        readdirSync(site.path(folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(md|json|svg)$/.test(name) && !name.startsWith('made/'))
          .map((name) => join(folder, name)),
      ),

    /** There is one mistake in the whole site, and this is said of it. */
    expectOne(file: string, where: string | undefined, answer: RegExp): void {
      expect(site.errors()).toEqual([one(file, where, answer)]);
    },

    /** The text of a file of the site for a case of its own: only what must be its own differs. */
    ownText: (file: string, i: number) => ownText(site.read(file), i),

    /**
     * Judges many files at once, each with a case in it, and gives what is said of each.
     * @param cases each file with its text
     */
    judged(cases: () => [file: string, text: string | Uint8Array][]) {
      let errors: Problem[] = [];
      const judgedFiles = new Set<string>();
      beforeAll(() => {
        site.write('content/nl/proef.md', ownText(site.read(files.page), -1));
        for (const [file, text] of cases()) {
          judgedFiles.add(file);
          site.write(file, text);
        }
        errors = site.errors();
        site.restore();
      });
      test('nothing is said of another file', () => {
        expect(errors.filter(({ file }) => !judgedFiles.has(file))).toEqual([]);
      });
      return (wanted: string) => errors.filter(({ file }) => file === wanted);
    },
  };
}

/** One answer: this is said of this file, at this place. */
export function one(file: string, where: string | undefined, answer: RegExp) {
  return expect.objectContaining({ file, where, message: expect.stringMatching(answer) });
}

/** A file beside one of its kind, for a case of its own. */
export function beside(file: string, i: number): string {
  const name = file === files.page ? 'content/nl/proef/brieven.md' : file;
  return name.replace(/\.md$/, `-${i}.md`);
}

function ownText(text: string, i: number): string {
  return text
    .replace(/^title: .*/m, `title: Proef ${i}`)
    .replace(/^email: .*/m, `email: proef-${i}@example.org`)
    .replace(/^address: .*/m, `address: proef-${i}`);
}

/** Text in which something stands that is replaced. */
export function replaced(text: string, from: RegExp, to: string): string {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`There is no ${from}.`);
  return changed;
}

/** What is read in a file with this text: its facts where it is in order. */
export function readAs(file: string, text: string) {
  const place = placeOf(file.replace('content/', '')) as MarkdownPlace;
  const read = readText(Buffer.from(text));
  const { file: found, faults } = readFile(file, place, read.text);
  return { facts: found?.facts, faults: [...read.faults, ...faults] };
}
