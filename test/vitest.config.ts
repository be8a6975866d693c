import { defineConfig } from 'vitest/config';

// Pure tests run side by side; anything that builds, packs or browses runs one file at a time,
// because each of those fills both cores by itself.
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
          fileParallelism: false,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
