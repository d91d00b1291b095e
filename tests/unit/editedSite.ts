import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { locales } from '@/lib/i18n/languages';
import { messageFile } from '@/lib/words/files';
import { fixtureCopy } from '../fixture/site';

/**
 * A copy of the invented site in which each test of a file finds everything as it was. It has a few
 * words of buttons only, since each time they are judged in all languages.
 */
export function editedSite() {
  const site = fixtureCopy();
  for (const locale of locales) {
    const { site: words, notice } = JSON.parse(site.read(messageFile(locale)));
    site.write(messageFile(locale), JSON.stringify({ site: words, notice }, null, 2));
  }
  const before = new Map<string, Buffer | undefined>();

  /** Keeps what a file says before the first change of a test. */
  function keep(file: string): void {
    const path = site.path(file);
    if (!before.has(file)) before.set(file, existsSync(path) ? readFileSync(path) : undefined);
  }

  /** Makes everything stand as it was. */
  function restore(): void {
    for (const [file, bytes] of before)
      if (bytes) put(site.path(file), bytes);
      else rmSync(site.path(file), { force: true });
    before.clear();
  }
  afterEach(restore);
  afterAll(() => rmSync(site.root, { recursive: true }));

  const write = (file: string, text: string | Uint8Array) => {
    keep(file);
    put(site.path(file), text);
  };
  return {
    ...site,
    write,
    restore,
    /** Replaces what must stand there. */
    edit(file: string, from: string | RegExp, to: string) {
      keep(file);
      site.edit(file, from, to);
    },
    /** Adds a paragraph at the end of a page, and tells on which line it stands. */
    append(file: string, text: string): number {
      const old = site.read(file);
      write(file, `${old}\n${text}\n`);
      return old.split('\n').length + 1;
    },
    remove(file: string) {
      keep(file);
      rmSync(site.path(file));
    },
    rename(from: string, to: string) {
      keep(from);
      keep(to);
      mkdirSync(dirname(site.path(to)), { recursive: true });
      renameSync(site.path(from), site.path(to));
    },
  };
}

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
