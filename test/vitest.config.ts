import { defineConfig } from 'vitest/config';

// Pure tests take every core. What builds, packs or browses runs apart from them, two files at a
// time: each waits for disk and browser half of its time.
const slow = ['test/build/**', 'test/package/**', 'test/browser/**'];

// Only a test that never ends should meet these: a busy machine is slow, and that proves nothing.
const PATIENCE = 900_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: slow,
          maxWorkers: '100%',
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'whole',
          include: slow.map((folder) => `${folder}/*.test.ts`),
          globalSetup: 'test/global-setup.ts',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
