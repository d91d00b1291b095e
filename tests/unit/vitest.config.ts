import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: { '@/': `${root}/` },
  },
  test: {
    include: ['tests/{unit,live}/**/*.test.{ts,tsx}'],
    // The invented site is laid out and read once; every test file works in its folder.
    globalSetup: 'tests/unit/prepare.ts',
    setupFiles: 'tests/unit/inFixture.ts',
    // One for each core: left alone, two cores get one.
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
