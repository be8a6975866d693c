import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recoverRows } from '../../../integrations/huggingface-trainer/recover-rows.ts';

describe('recoverRows', () => {
  test('finds any number of rows again from what the Trainer rounds, or says nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0.01, max: 5000, noNaN: true }),
        (rows, seconds) => {
          const written = Math.round(seconds * 1e4) / 1e4;
          const speed = Math.round((rows / seconds) * 1e3) / 1e3;
          expect([rows, undefined]).toContain(recoverRows(written, speed));
        },
      ),
      { seed: 7 },
    );
  });

  test('gives nothing when no whole number fits, or several do', () => {
    expect(recoverRows(5.7095, 70.234)).toBe(401);
    expect(recoverRows(5.7095, 70.3)).toBeUndefined();
    expect(recoverRows(2000, 3.333)).toBeUndefined();
    expect(recoverRows(0, 10)).toBeUndefined();
    expect(recoverRows('5.7', 70)).toBeUndefined();
    expect(recoverRows(NaN, 70)).toBeUndefined();
  });
});
