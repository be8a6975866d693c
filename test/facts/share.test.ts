import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { countedShare } from '../../src/facts/share.ts';
import { wilson } from '../../src/stats/intervals.ts';

describe('a share of so many rows', () => {
  test('is a count where its decimals leave one', () => {
    expect(countedShare(0.9375, { n: 64, tolerance: 5e-5 })).toEqual({
      counts: { k: 60, n: 64 },
      interval: { ...wilson(60, 64), level: 0.95, method: 'wilson' },
    });
  });

  test('has an interval over every count they allow where they leave several', () => {
    const { counts, interval } = countedShare(0.94, { n: 50_000, tolerance: 0.005 });
    expect(counts).toBeUndefined();
    expect(interval).toEqual({
      low: wilson(46_750, 50_000).low,
      high: wilson(47_250, 50_000).high,
      level: 0.95,
      method: 'wilson-rounded',
    });
  });

  test.each([
    [0.33, 10, 0.005],
    [1.9, 10, 0.005],
    [-0.5, 10, 0.005],
    [0.5, 0, 0.005],
  ])('is nothing where none fits: %d of %i rows', (value, n, tolerance) => {
    expect(countedShare(value, { n, tolerance })).toEqual({});
  });

  test('never misses the count it was rounded from', () => {
    const cases = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) =>
        fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n }), fc.integer({ min: 2, max: 6 })),
      );
    fc.assert(
      fc.property(cases, ([n, k, decimals]) => {
        const unit = 10 ** -decimals;
        const written = Math.round(k / n / unit) * unit;
        const { counts, interval } = countedShare(written, { n, tolerance: unit / 2 + 1e-9 });
        expect(interval?.low).toBeLessThanOrEqual(wilson(k, n).low + 1e-12);
        expect(interval?.high).toBeGreaterThanOrEqual(wilson(k, n).high - 1e-12);
        if (counts) expect(counts.k).toBe(k);
      }),
    );
  });
});
