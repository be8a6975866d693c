import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recoverRows } from '../../../integrations/lm-eval/recover-rows.ts';

describe('recoverRows', () => {
  test('finds any number of rows again from a share and its error in full precision', () => {
    const rows = fc.integer({ min: 3, max: 20_000 });
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const right = Math.min(n - 1, Math.max(1, Math.round(share * n)));
        const value = right / n;
        fc.pre(String(value).length > 13);
        const stderr = Math.sqrt((value * (1 - value)) / (n - 1));
        fc.pre(String(stderr).length > 13);
        expect(recoverRows({ value, stderr })).toBe(n);
      }),
      { seed: 5 },
    );
  });

  test('knows the rows of published results', () => {
    // EleutherAI/pythia, 70m_step143000.json: PIQA has 1838 questions.
    expect(recoverRows({ value: 0.5946681175190425, stderr: 0.011454816387346764 })).toBe(1838);
  });

  test('says nothing when several numbers fit, when none does, and at 0 and 1', () => {
    expect(recoverRows({ value: 0.33, stderr: 0.0065 })).toBeUndefined();
    // With n below the root instead of n - 1, no number of rows gives whole right answers.
    expect(recoverRows({ value: 0.5946681175190425, stderr: 0.011451699761462 })).toBeUndefined();
    expect(recoverRows({ value: 0, stderr: 0.01 })).toBeUndefined();
    expect(recoverRows({ value: 0.5, stderr: 0 })).toBeUndefined();
    expect(recoverRows({ value: 0.5, stderr: NaN })).toBeUndefined();
  });
});
