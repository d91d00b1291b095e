import { expect, test } from 'vitest';
import { check } from '@/lib/check';
import { isError } from '@/lib/check/report';
import { pageIn, stateNow } from '@/lib/editor/texts';
import { begin } from './begin';
import { fill, formIn, mistakeAt, typedIn } from './forms';

const slug = 'hulp/brieven';
const path = `/vertalingen/en/${slug}`;
const file = `content/en/${slug}.md`;
const dutch = `content/nl/${slug}.md`;
const words = {
  title: 'Help with letters',
  description: 'Did you get a letter that you do not understand? We read it with you.',
  do: 'bewaar',
};
const body = [
  '## What do we do with your letter?',
  '- We read the letter ([*brief*](/woorden#brief)) with you.\n- We explain what it says.\n- We write an answer together.',
  '## What do you bring?',
  'Bring the letter. Come **before the last day** that stands in the letter.',
].join('\n\n');

test('a page without a translation gets one: a new file, made by a person, that passes the whole check', async () => {
  const { cor, read, desk } = await begin();
  const statusOf = () => pageIn(stateNow(desk.store), slug)?.languages.en?.status ?? 'missing';
  expect(statusOf()).toBe('missing');
  for (const list of ['/vertalingen/en', `/vertalingen/pagina/${slug}`]) {
    const { text } = await cor.get(list);
    expect(text).toMatch(new RegExp(`href="${path}"[^>]*>Begin deze vertaling`));
  }
  const { text } = await cor.get(path);
  expect(text).toContain('- Wij leggen uit wat er staat.');
  for (const name of ['title', 'description', 'body']) expect(typedIn(text, path, name)).toBe('');
  expect(text).not.toContain('ik heb alles gelezen');

  expect((await fill(cor, path, { ...words, body })).status).toBe(303);
  const made = read(file) ?? '';
  const stamp = (read(`content/ar/${slug}.md`) ?? '').match(
    / {2}of: .*\n {2}parts:\n(?: {4}- .*\n)+/,
  )?.[0];
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(
    new Date(),
  );
  expect(made).toBe(
    `---\ntitle: ${words.title}\ndescription: ${words.description}\ntranslation:\n${stamp}  method: "human"\n  madeAt: "${today}"\n---\n${body}\n`,
  );
  expect(check(desk.root).problems.filter(isError)).toEqual([]);
  expect(statusOf()).toBe('reviewed');
  expect((await cor.get('/vertalingen/en')).text).not.toContain(`href="${path}" class="tap">Begin`);

  const [entry] = desk.store.history(file, 1);
  expect(entry?.message).toContain('Engels: “Hulp met brieven” vertaald');
  expect((await cor.post(`/geschiedenis/${entry?.commit}`)).status).toBe(303);
  expect(read(file)).toBeUndefined();
});

const wrong: [name: string, typed: Record<string, string>, field: string, says: RegExp][] = [
  ['no title', { title: '' }, 'title', /^Vul dit nog in/],
  ['no text', { body: '' }, 'body', /opbouw|nog geen tekst/],
  [
    'a heading less',
    { body: body.replace('## What do you bring?\n\n', '') },
    'body',
    /^De opbouw is niet die van het Nederlands/,
  ],
  ['a paragraph more', { body: `${body}\n\nWelcome.` }, 'body', /meer of minder alinea/],
  ['a link elsewhere', { body: body.replace('/woorden#brief', '/contact') }, 'body', /link/],
];
test.each(wrong)('%s: at its field, with all that was typed, and no file', async (...row) => {
  const [, typed, field, says] = row;
  const { cor, read, desk } = await begin();
  const [last] = desk.store.history([], 1);
  const { status, text } = await fill(cor, path, { ...words, body, ...typed });
  expect(status).toBe(422);
  expect(mistakeAt(text, field)).toMatch(says);
  expect(text).toContain(`href="#${field}"`);
  const { do: _, ...kept } = { ...words, body, ...typed };
  for (const [name, value] of Object.entries(kept)) expect(typedIn(text, path, name)).toBe(value);
  expect(read(file)).toBeUndefined();
  expect(desk.store.history([], 1)[0]).toEqual(last);
});

test('who may not: an editor, and a translator of another language', async () => {
  const { as, read, cor } = await begin();
  for (const id of ['editor', 'translator'] as const) {
    const one = await as(id);
    expect((await one.get(path)).status).toBe(403);
    expect((await one.post(path, { ...words, body })).status).toBe(403);
  }
  for (const none of ['/vertalingen/en/bestaat-niet', '/vertalingen/nl/bestaat-niet'])
    for (const ask of [() => cor.get(none), () => cor.post(none, { ...words, body })])
      expect((await ask()).status, none).toSatisfy((one: number) => one === 403 || one === 404);
  expect(read(file)).toBeUndefined();
  expect(read('content/en/bestaat-niet.md')).toBeUndefined();
});

test('Dutch that changed meanwhile is to be read first; then somebody else was first: both are shown', async () => {
  const { cor, read } = await begin();
  const before = read(dutch) ?? '';
  const late = formIn((await cor.get(path)).text, path);
  for (const [name, value] of Object.entries({ ...words, body })) late.set(name, value);
  const reword = (from: string, to: string) =>
    fill(cor, `/paginas/${slug}`, { body: (was) => was.replace(from, to), do: 'bewaar' });
  expect((await reword('Wij leggen uit', 'Wij leggen u uit')).status).toBe(303);
  const asked = await cor.post(path, [...late]);
  expect(asked.status).toBe(422);
  expect(mistakeAt(asked.text, 'body')).toMatch(/^Het Nederlands veranderde terwijl u schreef/);
  expect(asked.text).toContain('Wij leggen u uit');
  expect(read(file)).toBeUndefined();
  const again = formIn(asked.text, path);
  again.set('do', 'bewaar');
  expect((await cor.post(path, [...again])).status).toBe(303);
  const theirs = read(file);

  // The form that was made before there was a file.
  late.set('title', 'Letters');
  const conflict = await cor.post(path, [...late]);
  expect(conflict.status).toBe(409);
  expect(conflict.text).toContain('Iemand anders heeft dit intussen ook veranderd');
  expect(read(file)).toBe(theirs);
  const mine = formIn(conflict.text, path);
  mine.set('do', 'bewaar');
  expect((await cor.post(path, [...mine])).status).toBe(303);
  expect(read(file)).toBe(theirs?.replace('title: Help with letters', 'title: Letters'));
  await reword('Wij leggen u uit', 'Wij leggen uit');
  expect(read(dutch)).toBe(before);
});
