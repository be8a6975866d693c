import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hanleyMcNeil } from '../../src/stats/hanley-mcneil.ts';

const area = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const rows = fc.integer({ min: 1, max: 100_000 });
const sizes = fc.record({ positives: rows, negatives: rows });
const level = fc.double({ min: 0.01, max: 0.999, noNaN: true });

describe('hanleyMcNeil', () => {
  test('comes from the standard error of the paper', () => {
    // Hanley and McNeil 1982: area 0.893 with 51 abnormal and 58 normal images, error 0.032.
    const { low, high } = ends(hanleyMcNeil(0.893, { positives: 51, negatives: 58 }));
    const error = ((logit(high) - logit(low)) / (2 * 1.959963984540054)) * 0.893 * (1 - 0.893);
    expect(Math.abs(error - 0.032)).toBeLessThan(0.001);
  });

  // The paper's formula in SciPy 1.10.1 with expit and logit.
  test.each([
    [0.893, 51, 58, 0.95, 0.8107472206904409, 0.9420590054561949],
    [0.7, 10, 90, 0.99, 0.41736479468366305, 0.8837258725403848],
  ])('an area of %d on %d and %d rows at level %d', (auc, positives, negatives, at, low, high) => {
    const found = ends(hanleyMcNeil(auc, { positives, negatives }, at));
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
  });

  test('lies in [0, 1] and holds the area', () => {
    fc.assert(
      fc.property(area, sizes, level, (auc, of, at) => {
        const { low, high } = ends(hanleyMcNeil(auc, of, at));
        expect(0 <= low && low <= auc && auc <= high && high <= 1 && low < high).toBe(true);
      }),
    );
  });

  test('swapping the classes mirrors the interval', () => {
    fc.assert(
      fc.property(area, sizes, (auc, { positives, negatives }) => {
        const one = ends(hanleyMcNeil(auc, { positives, negatives }));
        const other = ends(hanleyMcNeil(1 - auc, { positives: negatives, negatives: positives }));
        expect(one.low).toBeCloseTo(1 - other.high, 10);
      }),
    );
  });

  test('more rows are narrower, a higher level is not', () => {
    fc.assert(
      fc.property(area, sizes, level, level, (auc, of, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const grown = { positives: of.positives * 10, negatives: of.negatives * 10 };
        const wide = width(hanleyMcNeil(auc, of, more));
        expect(width(hanleyMcNeil(auc, grown, more))).toBeLessThan(wide);
        expect(width(hanleyMcNeil(auc, of, less))).toBeLessThanOrEqual(wide + 1e-12);
      }),
    );
  });

  test('says nothing at exactly 0 and 1', () => {
    expect(hanleyMcNeil(0, { positives: 5, negatives: 5 })).toBeUndefined();
    expect(hanleyMcNeil(1, { positives: 5, negatives: 5 })).toBeUndefined();
  });

  test.each([
    ['an area above 1', 1.1, 5, 5, 0.95],
    ['an area that is not a number', NaN, 5, 5, 0.95],
    ['no positives', 0.7, 0, 5, 0.95],
    ['half a negative', 0.7, 5, 0.5, 0.95],
    ['a level in percent', 1, 5, 5, 95],
  ])('%s is refused', (_, auc, positives, negatives, at) => {
    expect(() => hanleyMcNeil(auc, { positives, negatives }, at)).toThrow(RangeError);
  });
});

type Found = ReturnType<typeof hanleyMcNeil>;

function ends(found: Found): { low: number; high: number } {
  if (!found) throw new Error('Expected an interval');
  return found;
}

function width(found: Found): number {
  return ends(found).high - ends(found).low;
}

function logit(value: number): number {
  return Math.log(value / (1 - value));
}
