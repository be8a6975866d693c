import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recoverCounts } from '../../../integrations/metrics-json/recover.ts';
import type { ReportRow } from '../../../integrations/metrics-json/report-in.ts';

describe('recoverCounts', () => {
  test('finds any matrix again from its rates', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        fc.pre(a + b > 0 && c + d > 0);
        expect(recoverCounts([row(a, b, c), row(d, c, b)])).toEqual([
          [a, b],
          [c, d],
        ]);
      }),
      { seed: 3 },
    );
  });

  test('gives nothing for rounded rates, means over folds, one class or three', () => {
    const [first, second] = [row(64, 38, 11), row(67, 11, 38)];
    expect(recoverCounts([{ ...first, recall: 0.63 }, second])).toBeUndefined();
    expect(recoverCounts([{ ...first, precision: 0.7 }, second])).toBeUndefined();
    expect(recoverCounts([first])).toBeUndefined();
    expect(recoverCounts([first, second, first])).toBeUndefined();
    expect(recoverCounts([{ ...first, support: 0 }, second])).toBeUndefined();
  });
});

/** A class of which `found` rows were found and `lost` were not, and `wrong` others were taken for it. */
function row(found: number, lost: number, wrong: number): ReportRow {
  const precision = found + wrong === 0 ? 0 : found / (found + wrong);
  const recall = found / (found + lost);
  return { label: 'x', precision, recall, f1: 0.5, support: found + lost };
}
