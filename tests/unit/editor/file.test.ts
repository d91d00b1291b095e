import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/files';
import { schemas } from '@/lib/content/schema';
import { controlsOf, formKinds } from '@/lib/editor/controls';
import { bodyForForm, newFile, openFile, withChanges } from '@/lib/editor/file';
import { listsOf } from '@/lib/editor/form/lists';
import { readForm, toForm, type Values } from '@/lib/editor/form/values';

const lists = listsOf(readContent(process.cwd()));
const paths = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `content/${name}`);

function opened(path: string, text: string) {
  const { file, faults } = openFile(path, text);
  if (!file) throw new Error(`${path}: ${faults.map(({ message }) => message)}`);
  return file;
}

function kindOf(name: string) {
  const kind = formKinds.find((one) => one === name);
  if (!kind) throw new Error(`There is no form for a ${name}.`);
  return kind;
}

/** A file through its form and back, as a browser sends it: with Windows line ends. */
function throughForm(path: string, text: string, edit: (form: URLSearchParams) => void = () => {}) {
  const file = opened(path, text);
  const controls = controlsOf(kindOf(file.kind), lists);
  const form = toForm(controls, file.data);
  edit(form);
  const sent = new URLSearchParams(form.toString());
  const body = bodyForForm(file).replaceAll('\n', '\r\n');
  return withChanges(text, file, readForm(controls, sent, { before: file.data }), body);
}

/** Lines that only one of two texts has: taken away, added. */
function lineChanges(before: string, after: string): [string[], string[]] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const left = [...now];
  const gone = old.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [gone, left];
}

describe('a file opened and saved unchanged', () => {
  const forms = paths.filter((path) => openFile(path, readFileSync(path, 'utf8')).file);
  test('every file with a form is tried', () => {
    expect(forms.length).toBeGreaterThan(45);
  });
  const variants: [string, (text: string) => string][] = [
    ['as it is', (text) => text],
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['without an end of its last line', (text) => text.replace(/\n$/, '')],
    ['with remarks and empty lines', (text) => text.replace('---\n', '---\n# een opmerking\n\n')],
    ['with spaces at the ends of lines', (text) => text.replace(/(?<=[a-z])\n/g, '  \n')],
  ];
  test.each(variants)('is the same byte for byte, %s', (_, variant) => {
    for (const path of forms) {
      const text = variant(readFileSync(path, 'utf8'));
      expect(throughForm(path, text), path).toBe(text);
    }
  });
});

const page = `---
# Wie dit leest: niet veranderen.
title: "Fietsles: voor wie?"
description: >
  Wilt u leren fietsen?
  Wij helpen u.
layer: plain
topics: [bike-lessons, letters]
next:
  - hulp
  # eerst de hulp
  - contact
---

## Wat doen wij?

Wij leren u fietsen.[^les]  

- U krijgt een fiets.
- سعاد؟ می‌خواهم.

[^les]: Bron: onze telling, 2025.
`;

describe('one change', () => {
  const path = 'content/nl/hulp/proef.md';
  const set = (values: Values, body?: string, text = page) => {
    const file = opened(path, text);
    return withChanges(text, file, { ...file.data, ...values }, body);
  };

  test('of a quoted value keeps its quotes', () => {
    expect(lineChanges(page, set({ title: 'Fietsles' }))).toEqual([
      ['title: "Fietsles: voor wie?"'],
      ['title: "Fietsles"'],
    ]);
  });
  test('of a folded value touches that value only', () => {
    expect(lineChanges(page, set({ description: 'Kort: zo.' }))).toEqual([
      ['description: >', '  Wilt u leren fietsen?', '  Wij helpen u.'],
      ['description: "Kort: zo."'],
    ]);
  });
  test('of a short list writes that list only', () => {
    expect(lineChanges(page, set({ topics: ['letters'] }))).toEqual([
      ['topics: [bike-lessons, letters]'],
      ['topics:', '  - letters'],
    ]);
  });
  test('of one point of a list is one line, and remarks stay', () => {
    expect(lineChanges(page, set({ next: ['hulp', 'team'] }))).toEqual([
      ['  - contact'],
      ['  - team'],
    ]);
    expect(lineChanges(page, set({ next: ['hulp', 'contact', 'team'] }))).toEqual([
      [],
      ['  - team'],
    ]);
    expect(lineChanges(page, set({ next: ['contact'] }))).toEqual([['  - hulp'], []]);
  });
  test('of a field that is new or goes away is its own lines', () => {
    const { title, description, layer, ...rest } = opened(path, page).data;
    const placed = { title, description, layer, order: 3, ...rest };
    const withOrder = withChanges(page, opened(path, page), placed);
    expect(lineChanges(page, withOrder)).toEqual([[], ['order: 3']]);
    expect(withOrder).toContain('layer: plain\norder: 3\ntopics');
    expect(set({ order: undefined }, undefined, withOrder)).toBe(page);
    expect(lineChanges(page, set({ next: undefined }))).toEqual([
      ['next:', '  - hulp', '  # eerst de hulp', '  - contact'],
      [],
    ]);
  });
  test('of a word in the text is that line, with Windows line ends too', () => {
    const edited = bodyForForm(opened(path, page)).replace('fietsen.', 'rijden.');
    expect(lineChanges(page, set({}, edited))).toEqual([
      ['Wij leren u fietsen.[^les]  '],
      ['Wij leren u rijden.[^les]  '],
    ]);
    const windows = page.replaceAll('\n', '\r\n');
    const there = set({}, edited.replaceAll('\n', '\r\n'), windows);
    expect(there).toBe(set({}, edited).replaceAll('\n', '\r\n'));
  });
  test('of a text whose last line has no end gives it one', () => {
    const text = page.replace(/\n$/, '');
    const body = `${bodyForForm(opened(path, text))}\n\nNog iets.`;
    expect(set({}, body, text)).toBe(`${page}\nNog iets.\n`);
  });
  test('keeps a byte order mark', () => {
    expect(set({ title: 'Fietsles' }, undefined, `\uFEFF${page}`)).toMatch(/^\uFEFF---\n/);
  });
});

/** Another value of each field, and how many lines of the file it may touch. */
const examples: Record<
  string,
  { file: string; edits: Record<string, [name: string, value: string]> }
> = {
  source: {
    file: 'content/nl/hulp/fietsles.md',
    edits: {
      title: ['title', 'Leren fietsen: zo'],
      description: ['description', 'Wilt u leren fietsen?'],
      layer: ['layer', 'second'],
      icon: ['icon', 'page'],
      order: ['order', '42'],
      topics: ['topics', 'letters'],
      reviewBy: ['reviewBy', '2031-01-02'],
      next: ['next.0', 'team'],
    },
  },
  translation: {
    file: 'content/ar/hulp/fietsles.md',
    edits: { title: ['title', 'عنوان آخر'], description: ['description', 'وصف: آخر'] },
  },
  person: {
    file: 'content/staff/bilal-haddad.md',
    edits: {
      name: ['name', 'Bilal El-Haddad'],
      familyName: ['familyName', 'Haddad'],
      function: ['function', 'voluntary-return-worker'],
      topics: ['topics', 'school-sessions'],
      days: ['days', 'friday'],
      email: ['email', 'ander@example.org'],
      phone: ['phone', '+32 15 00 00 09'],
      languages: ['languages.0', 'fr'],
      away: ['away.1.until', '2026-06-21'],
    },
  },
  organisation: {
    file: 'content/organisation.md',
    edits: {
      name: ['name', 'Steunpunt Het Dok'],
      legalForm: ['legalForm', 'asbl'],
      city: ['city', 'Elders'],
      address: ['address.postalCode', '2800'],
      phone: ['phone', '+32 15 00 00 09'],
      hours: ['hours.2.until', '12:30'],
      email: ['email', 'ander@example.org'],
      away: ['away.0.reason', 'training'],
      controller: ['controller.mailProcessor', 'Andere Post nv'],
      sessions: ['sessions.groupSize.nl', 'hoogstens 30 deelnemers'],
    },
  },
  topic: {
    file: 'content/topics/bike-lessons.md',
    edits: {
      order: ['order', '7'],
      address: ['address', 'fietsen'],
      page: ['page', 'hulp'],
      partner: ['partner', 'De Pedaal'],
      words: ['words.ar', 'كلمة'],
    },
  },
  notice: {
    file: 'content/notices/feest.md',
    edits: {
      from: ['from', '2026-06-30'],
      until: ['until', '2026-07-03'],
      text: ['text.en', 'A party: come.'],
    },
  },
  moved: { file: 'content/moved.md', edits: { addresses: ['addresses.0.to', 'hulp'] } },
  questions: {
    file: 'content/questions.md',
    edits: { questions: ['questions.0.file', 'content/nl/team.md'] },
  },
};

describe.each(formKinds)('each field of a %s', (kind) => {
  const { file, edits } = examples[kind] ?? { file: '', edits: {} };
  const text = readFileSync(file, 'utf8');

  test('is tried', () => {
    // What is never typed has tests of its own; the notice of the fixture has words of its own.
    const never = ['translation', 'formerly', 'verified', 'approved', 'sentence'];
    expect(Object.keys(edits).sort()).toEqual(
      Object.keys(schemas[kind].shape)
        .filter((key) => !never.includes(key))
        .sort(),
    );
  });

  test.each(Object.entries(edits))('%s changed once is one line', (_, [name, value]) => {
    const after = throughForm(file, text, (form) =>
      name === 'topics' || name === 'days' ? form.append(name, value) : form.set(name, value),
    );
    const [gone, added] = lineChanges(text, after);
    expect(added).toHaveLength(1);
    expect(gone.length).toBeLessThanOrEqual(1);
    expect(added[0]).toContain(value);
    expect(openFile(file, after).file?.issues).toEqual([]);
    // Back again: the same lines, but for quotes that were needed meanwhile.
    const back = withChanges(after, opened(file, after), opened(file, text).data);
    expect(back.replaceAll('"', '')).toBe(text.replaceAll('"', ''));
  });
});

test('a new file is written as the others, and read as it was meant', () => {
  const values = {
    name: "Zoë D'Hondt: de Çelik",
    function: 'full-time-worker',
    topics: ['letters'],
    email: 'zoe@example.org',
    phone: '+32 15 00 00 03',
    away: [{ from: '2027-01-02', until: '2027-01-03', reason: 'holiday' }],
  };
  const text = newFile(values);
  expect(text).toContain('phone: "+32 15 00 00 03"\n');
  expect(text).toContain('away:\n  - from: 2027-01-02\n    until: 2027-01-03\n');
  expect(opened('content/staff/zoe-d-hondt.md', text).data).toEqual(values);
});
