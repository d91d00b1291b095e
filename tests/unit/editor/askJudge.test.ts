import { afterEach, expect, test, vi } from 'vitest';
import { askJudge } from '@/lib/editor/git/askJudge';
import { deskSite } from './site';

const { store, change, save, restore, read, write, root } = deskSite();
const person = 'content/staff/bilal-haddad.md';
const edit = change(person, 'until: 2026-06-20', 'until: 2026-06-21');
const meanwhile = vi.hoisted(() => ({ happens: () => {} }));
afterEach(() => {
  meanwhile.happens = () => {};
  restore();
});

vi.mock('@/lib/editor/git/askJudge', async (original) => {
  const { askJudge } = await original<typeof import('@/lib/editor/git/askJudge')>();
  const asked: typeof askJudge = async (...question) => {
    const answer = await askJudge(...question);
    meanwhile.happens();
    return answer;
  };
  return { askJudge: asked };
});

test('while a change is judged, others are answered', async () => {
  let answered = 0;
  const others = setInterval(() => answered++, 1);
  await store.check([edit]);
  clearInterval(others);
  expect(answered).toBeGreaterThan(20);
});

test('what goes wrong is told to who asked, and the next one is answered', async () => {
  const [wrong, right] = await Promise.allSettled([askJudge('/nergens', []), askJudge(root, [])]);
  expect(wrong).toMatchObject({ status: 'rejected', reason: { code: 'ENOENT' } });
  expect(right).toEqual({ status: 'fulfilled', value: { own: [], elsewhere: [] } });
});

test('what somebody writes while a change is judged is not overwritten', async () => {
  const theirs = read(person).replace('until: 2026-06-20', 'until: 2026-06-25');
  meanwhile.happens = () => write(person, theirs);
  expect(await save([edit])).toMatchObject({ result: 'conflict', conflicts: [{ theirs }] });
  expect(read(person)).toBe(theirs);
});
