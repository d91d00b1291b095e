import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PathRefused } from '@/lib/editor/git/paths';
import { deskSite, leen } from './site';

const { store, path, root, status, git, restore } = deskSite();
const outside = mkdtempSync(join(tmpdir(), 'outside-'));
afterAll(() => rmSync(outside, { recursive: true }));
const text = '---\nfrom: 2026-08-01\nuntil: 2026-08-01\nsentence: mail\n---\n';

/** Every way in which the store takes a path. */
async function refused(file: string): Promise<void> {
  const change = { path: file, text, version: null };
  expect(() => store.read(file), file).toThrow(PathRefused);
  await expect(store.check([change]), file).rejects.toThrow(PathRefused);
  await expect(store.save([change], { author: leen, message: 'x' }), file).rejects.toThrow(
    PathRefused,
  );
  const away = { ...change, text: null };
  await expect(store.save([away], { author: leen, message: 'x' }), file).rejects.toThrow(
    PathRefused,
  );
}

describe('a path that is no file of an editor is refused', () => {
  const cases: [why: string, paths: string[]][] = [
    [
      'it leads up',
      [
        '../content/nl/x.md',
        'content/../lib/x.md',
        'content/nl/../../x.md',
        'content/nl/..',
        'content/./nl/x.md',
        'messages/../content/nl/x.md',
      ],
    ],
    [
      'it begins elsewhere',
      [
        '/etc/passwd',
        '/content/nl/x.md',
        'C:/content/nl/x.md',
        '\\\\server\\content\\nl\\x.md',
        'file:///content/nl/x.md',
        '~/content/nl/x.md',
        './content/nl/x.md',
      ],
    ],
    [
      'it is of Git',
      [
        '.git/config',
        '.git/hooks/post-commit',
        'content/.git/config',
        'content/nl/.git/hooks/x.md',
        '.gitattributes',
        'content/.gitattributes',
        '.gitmodules',
      ],
    ],
    [
      'it is no content',
      [
        'package.json',
        'lib/editor/store.ts',
        'proxy.ts',
        'README.md',
        'app/page.tsx',
        'content',
        'messages',
        'contents/nl/x.md',
        'node_modules/x/x.md',
      ],
    ],
    [
      'the site makes or explains it',
      [
        'content/records.json',
        'content/README.md',
        'content/reviews/ar.md',
        'messages/made/ar.json',
        '.contentlayer/content/nl/x.md',
        'releases/current/x.md',
      ],
    ],
    [
      'it has another ending',
      [
        'content/nl/x.txt',
        'content/nl/x.md.txt',
        'content/nl/x',
        'content/nl/x.html',
        'content/pictures/x.png',
        'content/pictures/x.md',
        'messages/nl.md',
        'content/staff/x.json',
        'messages/xx.json',
        'messages/request/ar.json',
        'messages/request/xx.json',
      ],
    ],
    [
      'its letters are not ordinary',
      [
        'content/nl/Team.md',
        'CONTENT/nl/x.md',
        'content/NL/x.md',
        'content/nl/é.md',
        'content/nl/e\u0301.md',
        'content/nl/x\u200b.md',
        'content/nl/te am.md',
        'content/nl/x.MD',
        'cοntent/nl/x.md',
        'content/nl/x%2f..%2f.md',
        'content/nl/\u2024\u2024/x.md',
        'content/n\u017f/x.md',
      ],
    ],
    [
      'it is cut or joined',
      [
        'content/nl/x.md\0.txt',
        'content/nl/x\n.md',
        'content//nl/x.md',
        'content/nl/x.md/',
        'content\\nl\\x.md',
        '',
        ' content/nl/x.md',
        'content/nl/x.md ',
        'content/nl/x.md:stream',
      ],
    ],
    [
      'it hides or is left behind',
      [
        'content/nl/.x.md',
        'content/.nl/x.md',
        'content/nl/x~.md',
        'content/nl/-.md',
        'content/nl/--x.md',
        '--x/y.md',
        '-content/nl/x.md',
      ],
    ],
    ['it is very long', [`content/nl/${'a'.repeat(300)}.md`, `content/nl/${'a/'.repeat(150)}x.md`]],
  ];
  test.each(cases)('because %s', async (_, paths) => {
    for (const file of paths) await refused(file);
    expect(status()).toBe('');
    expect(git('rev-list', '--count', 'HEAD')).toBe('1');
  });
});

describe('a link in the path is refused', () => {
  test('of a file', async () => {
    writeFileSync(join(outside, 'file.md'), 'niet van ons');
    symlinkSync(join(outside, 'file.md'), path('content/notices/link.md'));
    await refused('content/notices/link.md');
    expect(readFileSync(join(outside, 'file.md'), 'utf8')).toBe('niet van ons');
    rmSync(path('content/notices/link.md'));
    // Even one that leads nowhere.
    symlinkSync(join(outside, 'new.md'), path('content/notices/link.md'));
    await refused('content/notices/link.md');
    expect(existsSync(join(outside, 'new.md'))).toBe(false);
    rmSync(path('content/notices/link.md'));
  });

  test('of a folder', async () => {
    mkdirSync(join(outside, 'folder'));
    symlinkSync(join(outside, 'folder'), path('content/nl/map'));
    await refused('content/nl/map/x.md');
    expect(existsSync(join(outside, 'folder/x.md'))).toBe(false);
    rmSync(path('content/nl/map'));
  });

  test('of the folder where a draft is written', async () => {
    symlinkSync(join(outside, 'draft'), path('content/notices/.proef.md.desk'));
    const saved = await store.save([{ path: 'content/notices/proef.md', text, version: null }], {
      author: leen,
      message: 'x',
    });
    expect(saved.result).toBe('saved');
    expect(existsSync(join(outside, 'draft'))).toBe(false);
    restore();
  });

  test('another name of a file outside keeps what it says there', async () => {
    writeFileSync(join(outside, 'hard.md'), text);
    linkSync(join(outside, 'hard.md'), path('content/notices/hard.md'));
    const version = store.read('content/notices/hard.md')?.version ?? null;
    const edit = { path: 'content/notices/hard.md', text: text.replace('mail', 'slow'), version };
    expect((await store.save([edit], { author: leen, message: 'x' })).result).toBe('saved');
    expect(readFileSync(join(outside, 'hard.md'), 'utf8')).toBe(text);
    restore();
  });

  test('something that is no file', async () => {
    mkdirSync(path('content/notices/map.md'));
    await refused('content/notices/map.md');
    rmSync(path('content/notices/map.md'), { recursive: true });
    await refused('content/moved.md/x.md');
  });
});

test.each([
  [
    'two changes of one file',
    [
      { path: 'content/moved.md', text, version: null },
      { path: 'content/moved.md', text: null, version: null },
    ],
  ],
  [
    'a file that is too large',
    [{ path: 'content/notices/x.md', text: 'a'.repeat(2 ** 20 + 1), version: null }],
  ],
  ['half a letter', [{ path: 'content/notices/x.md', text: 'x\ud800', version: null }]],
  ['a byte that is no text', [{ path: 'content/notices/x.md', text: 'x\0', version: null }]],
])('%s is refused', async (_, changes) => {
  await expect(store.save(changes, { author: leen, message: 'x' })).rejects.toThrow(PathRefused);
  expect(status()).toBe('');
});

test('the desk opens no folder that has no history of its own', async () => {
  const { openStore } = await import('@/lib/editor/store');
  expect(() => openStore(outside)).toThrow('geen eigen Git-archief');
  expect(() => openStore(join(root, 'content'))).toThrow('geen eigen Git-archief');
});
