import { expect, test } from 'vitest';
import { begin } from './begin';
import { fill, formIn, mistakeAt } from './forms';

const file = 'content/questions.md';
const path = '/dienst/vragen';

test('a question that is answered goes away, with its own line only; one can come', async () => {
  const { cor, read } = await begin();
  const before = read(file) ?? '';
  expect((await cor.get('/dienst')).text).toContain(`href="${path}"`);
  const shown = formIn((await cor.get(path)).text, path);
  expect(shown.get('questions.1.key')).toBe('De uren');
  expect(shown.get('questions.1.file')).toBe('content/organisation.md');
  expect(shown.get('questions.1.ask')).toBe('Wanneer bent u open?\nOok in juli?');
  const answered = await fill(cor, path, { 'questions.1.ask': 'Wanneer bent u open?\r\n' });
  expect(answered.status).toBe(303);
  expect(read(file)).toBe(before.replace('      - Ook in juli?\n', ''));

  const more = await fill(cor, path, { more: 'questions' });
  const fields = formIn(more.text, path);
  fields.set('questions.2.key', 'De tuin');
  fields.set('questions.2.file', 'content/nl/hulp.md');
  fields.set('questions.2.ask', 'Mag iedereen erin?\r\n\r\n Wanneer? ');
  expect((await cor.post(path, [...fields])).status).toBe(303);
  const added =
    '  De tuin:\n    file: content/nl/hulp.md\n    ask:\n      - Mag iedereen erin?\n      - Wanneer?\n';
  expect(read(file)).toContain(`${added}---`);

  expect((await fill(cor, path, { 'questions.0.remove': '1' })).status).toBe(303);
  expect(read(file)).not.toContain('De mailbox');
  const rest = { 'questions.0.remove': '1', 'questions.1.remove': '1' };
  expect((await fill(cor, path, rest)).status).toBe(303);
  expect(read(file)).not.toMatch(/ask|De tuin/);
  // Undone in the history, and there is a way on from an empty list too.
  const first = { 'questions.0.key': 'De mailbox', 'questions.0.file': 'content/staff/' };
  const again = await fill(cor, path, { ...first, 'questions.0.ask': 'Wie leest de mailbox?' });
  expect(again.status).toBe(303);
  expect(read(file)).toContain('  De mailbox:\n    file: content/staff/\n    ask:\n');
});

const row = { 'questions.1.file': 'content/nl/hulp.md', 'questions.1.ask': 'Wanneer?' };
const wrong: [typed: Record<string, string>, field: string, says: RegExp][] = [
  [
    { ...row, 'questions.1.key': 'Een. Ander ding', 'questions.1.ask': ' \r\n' },
    'questions.1.ask',
    /^Vul dit nog in/,
  ],
  [
    { ...row, 'questions.1.key': 'De mailbox.', 'questions.1.file': '' },
    'questions.1.file',
    /^Vul dit nog in/,
  ],
  [
    { ...row, 'questions.1.key': 'Iets', 'questions.1.file': '../x' },
    'questions.1.file',
    /niet juist/,
  ],
  [{ ...row, 'questions.1.key': ' ' }, 'questions.1.key', /^Vul dit nog in/],
  [{ ...row, 'questions.1.key': 'De mailbox' }, 'questions.1.key', /^Dit onderwerp staat er al/],
];
test.each(wrong)(
  'a mistake is said at its field, all that was typed stays: %j',
  async (typed, field, says) => {
    const { cor, read } = await begin();
    const before = read(file);
    const { status, text } = await fill(cor, path, typed);
    expect(status).toBe(422);
    expect(mistakeAt(text, field)).toMatch(says);
    expect(text).toContain(`href="#${field}"`);
    const form = formIn(text, path);
    for (const [name, word] of Object.entries(typed))
      expect(form.get(name) ?? '').toContain(word.trim());
    expect(read(file)).toBe(before);
  },
);

test('who may not: only a coordinator reads and changes the questions', async () => {
  const { as, read } = await begin();
  const before = read(file);
  for (const id of ['editor', 'translator'] as const) {
    const one = await as(id);
    expect((await one.get(path)).status).toBe(403);
    expect((await one.post(path, { 'questions.0.remove': '1' })).status).toBe(403);
  }
  expect(read(file)).toBe(before);
});

test('two at once: both texts are shown and nothing is written', async () => {
  const { cor, read } = await begin();
  const late = formIn((await cor.get(path)).text, path);
  const now = { 'questions.0.ask': 'Wie leest de mailbox vandaag?' };
  expect((await fill(cor, path, now)).status).toBe(303);
  const theirs = read(file);
  late.set('questions.0.ask', 'Wie leest ze?');
  const { status, text } = await cor.post(path, [...late]);
  expect(status).toBe(409);
  expect(text).toContain('Wie leest ze?');
  expect(read(file)).toBe(theirs);
});
