import { inject, vi } from 'vitest';

// The code reads its content from the folder in which it runs: here, that of the invented site.
process.chdir(inject('fixture'));

// A thread of its own for the check would be started anew by every test file: `askJudge.test.ts` has one,
// and the browser tests.
vi.mock('@/lib/editor/git/askJudge', async () => {
  const { judge } = await import('@/lib/editor/git/judge');
  return { askJudge: async (...question: Parameters<typeof judge>) => judge(...question) };
});
