import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mcnemar, pairedDifference } from '../../src/stats/mcnemar.ts';

const count = fc.integer({ min: 0, max: 100_000 });
const paired = fc.record({ b: count, c: count, both: count }).map(({ b, c, both }) => ({
  b,
  c,
  n: Math.max(1, b + c + both),
}));
const level = fc.double({ min: 0.01, max: 0.999, noNaN: true });

describe('mcnemar', () => {
  // statsmodels 0.13.5: p of mcnemar(exact=True), statistic of mcnemar(exact=False, correction=False).
  test.each([
    [1, 7, 0.0703125, 4.5],
    [0, 5, 0.0625, 5],
    [10, 10, 1, 0],
    [59, 6, 4.964650327128616e-12, 43.215384615384615],
    [121, 59, 4.4344492637551645e-6, 21.355555555555554],
    [5000, 5200, 0.04878796312682233, 3.9215686274509802],
    [150_000, 151_000, 0.06862433945394229, 3.3222591362126246],
  ])('%d against %d agrees with statsmodels', (b, c, p, statistic) => {
    const found = mcnemar({ b, c });
    expect(found.p / p).toBeCloseTo(1, 9);
    expect(found.statistic).toBeCloseTo(statistic, 12);
  });

  test('is twice the smaller tail of a fair coin, by hand', () => {
    // 2 × (1 + 9 + 36) / 2⁹
    expect(mcnemar({ b: 2, c: 7 }).p).toBeCloseTo(92 / 512, 14);
  });

  test('no disagreement gives 1 and no statistic', () => {
    expect(mcnemar({ b: 0, c: 0 })).toEqual({ p: 1 });
  });

  test('does not care which model comes first, and p lies in [0, 1]', () => {
    fc.assert(
      fc.property(count, count, (b, c) => {
        const found = mcnemar({ b, c });
        expect(mcnemar({ b: c, c: b })).toEqual(found);
        expect(found.p >= 0 && found.p <= 1).toBe(true);
      }),
    );
  });

  test('one more row for the better model never raises p', () => {
    fc.assert(
      fc.property(count, count, (one, other) => {
        const [b, c] = [Math.max(one, other), Math.min(one, other)];
        expect(mcnemar({ b: b + 1, c }).p).toBeLessThanOrEqual(mcnemar({ b, c }).p * (1 + 1e-9));
      }),
    );
  });

  test.each([
    [-1, 1],
    [1, 0.5],
    [NaN, 1],
    [1, Infinity],
  ])('%d against %d is refused', (b, c) => {
    expect(() => mcnemar({ b, c })).toThrow(RangeError);
  });
});

describe('pairedDifference', () => {
  // The formula of Bonett and Price 2012 in SciPy 1.10.1; the first counts are the worked example
  // of Fagerland, Lydersen and Laake (Statistics in Medicine 33, 2014).
  test.each([
    [1, 7, 21, -0.5083593066664394, -0.013379823768343235],
    [59, 6, 161, 0.24032704858987547, 0.4099796998763822],
    [0, 0, 50, -0.053303993244218376, 0.053303993244218376],
  ])('%d against %d of %d rows', (b, c, n, low, high) => {
    const found = pairedDifference({ b, c, n });
    expect(found.difference).toBe((b - c) / n);
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
  });

  test('lies in [-1, 1] and holds the difference', () => {
    fc.assert(
      fc.property(paired, level, (counts, at) => {
        const { difference, low, high } = pairedDifference(counts, at);
        expect(-1 <= low && low <= difference && difference <= high && high <= 1).toBe(true);
        expect(low).toBeLessThan(high);
      }),
    );
  });

  test('the other model first gives the negative', () => {
    fc.assert(
      fc.property(paired, ({ b, c, n }) => {
        const [one, other] = [pairedDifference({ b, c, n }), pairedDifference({ b: c, c: b, n })];
        expect(one.difference + other.difference).toBe(0);
        expect(one.low + other.high).toBeCloseTo(0, 14);
      }),
    );
  });

  test('a higher level is never narrower', () => {
    fc.assert(
      fc.property(paired, level, level, (counts, one, other) => {
        const narrow = pairedDifference(counts, Math.min(one, other));
        const wide = pairedDifference(counts, Math.max(one, other));
        expect(wide.low <= narrow.low + 1e-12 && wide.high >= narrow.high - 1e-12).toBe(true);
      }),
    );
  });

  test.each([
    ['more disagreements than rows', 3, 3, 5, 0.95],
    ['no rows', 0, 0, 0, 0.95],
    ['half a row', 0.5, 0, 5, 0.95],
    ['a negative count', 2, -1, 5, 0.95],
    ['a level in percent', 1, 1, 5, 95],
  ])('%s is refused', (_, b, c, n, at) => {
    expect(() => pairedDifference({ b, c, n }, at)).toThrow(RangeError);
  });
});
