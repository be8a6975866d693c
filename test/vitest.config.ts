import { defineConfig } from 'vitest/config';

// Pure tests run first, as many side by side as the machine likes. What builds, packs or browses
// waits for disk and browser half of its time, so two files at a time fill a small machine.
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
