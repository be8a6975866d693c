import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nadeauBengio } from '../../src/stats/nadeau-bengio.ts';

const TEN = [0.012, 0.004, -0.003, 0.015, 0.008, 0.011, 0.002, 0.009, 0.007, -0.001];
const SIZES = { trainRows: 900, testRows: 100 };
const differences = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 })
  .filter((values) => new Set(values).size > 1)
  .map((values) => values.map((value) => value / 1000));

describe('nadeauBengio', () => {
  // The formula of the paper in mpmath 1.2.1 with 40 digits (scipy.stats.t.ppf 1.10.1 has 11).
  test.each([
    [0.95, 0.00035523545099280687, 0.012444764549007193],
    [0.99, -0.0022839636940256446, 0.015083963694025645],
  ])('ten folds at level %d', (level, low, high) => {
    const found = nadeauBengio(TEN, SIZES, level);
    expect(found?.mean).toBeCloseTo(0.0064, 15);
    expect(found?.low).toBeCloseTo(low, 13);
    expect(found?.high).toBeCloseTo(high, 13);
    expect(found?.t).toBeCloseTo(2.3950983904387782, 12);
    expect(found?.p).toBeCloseTo(0.040219809547578316, 12);
    expect(found?.df).toBe(9);
  });

  test('is wider than the plain t interval by the root of 1 + J × testRows / trainRows', () => {
    const width = (testRows: number) => {
      const found = nadeauBengio(TEN, { trainRows: 900, testRows });
      return (found?.high ?? 0) - (found?.low ?? 0);
    };
    // With hardly any test rows the correction vanishes.
    expect(width(100) / width(1e-9)).toBeCloseTo(Math.sqrt(1 + 10 / 9), 9);
  });

  test('holds the mean, and p is below 1 − level exactly when 0 lies outside', () => {
    fc.assert(
      fc.property(differences, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (values, level) => {
        const found = nadeauBengio(values, SIZES, level);
        if (!found) throw new Error('Expected a test');
        expect(found.low < found.mean && found.mean < found.high).toBe(true);
        expect(found.p >= 0 && found.p <= 1).toBe(true);
        fc.pre(Math.abs(found.p - (1 - level)) > 1e-9);
        expect(found.p < 1 - level).toBe(found.low > 0 || found.high < 0);
      }),
    );
  });

  test('the other model first gives the negative', () => {
    fc.assert(
      fc.property(differences, (values) => {
        const one = nadeauBengio(values, SIZES);
        const other = nadeauBengio(
          values.map((value) => -value),
          SIZES,
        );
        expect(one?.low).toBeCloseTo(-(other?.high ?? NaN), 14);
        expect(one?.p).toBe(other?.p);
      }),
    );
  });

  test('equal differences leave nothing to judge by', () => {
    expect(nadeauBengio([0.1, 0.1, 0.1], SIZES)).toBeUndefined();
    expect(nadeauBengio([0, 0], SIZES)).toBeUndefined();
  });

  test.each([
    ['a single difference', [0.1], SIZES, 0.95],
    ['a difference that is not a number', [0.1, NaN], SIZES, 0.95],
    ['no train rows', [0.1, 0.2], { trainRows: 0, testRows: 1 }, 0.95],
    ['endless test rows', [0.1, 0.2], { trainRows: 1, testRows: Infinity }, 0.95],
    ['a level in percent', [0.1, 0.1], SIZES, 95],
  ])('%s is refused', (_, values, sizes, level) => {
    expect(() => nadeauBengio(values, sizes, level)).toThrow(RangeError);
  });
});
