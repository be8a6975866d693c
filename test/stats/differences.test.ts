import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { katz, newcombe } from '../../src/stats/differences.ts';

const share = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
/** What binary floats may add. */
const NOISE = 1e-12;

describe('newcombe', () => {
  // Newcombe 1998, table II, method 10, contrasts (a) to (h).
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d/%d less %d/%d agrees with the paper', (k1, n1, k2, n2, low, high) => {
    const found = newcombe({ k: k1, n: n1 }, { k: k2, n: n2 });
    expect(found.difference).toBeCloseTo(k1 / n1 - k2 / n2, 15);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('agrees with statsmodels to 12 digits', () => {
    // statsmodels 0.13.5, confint_proportions_2indep(56, 70, 48, 80, method='newcomb').
    const found = newcombe({ k: 56, n: 70 }, { k: 48, n: 80 });
    expect(found.low).toBeCloseTo(0.05243147240236498, 12);
    expect(found.high).toBeCloseTo(0.33387265403690614, 12);
  });

  test('lies in [-1, 1] and holds the difference', () => {
    fc.assert(
      fc.property(share, share, level, (a, b, at) => {
        const { difference, low, high } = newcombe(a, b, at);
        expect(-1 <= low && low <= difference && difference <= high && high <= 1).toBe(true);
      }),
    );
  });

  test('the other way round it is the negative', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [one, other] = [newcombe(a, b), newcombe(b, a)];
        expect(one.difference + other.difference).toBe(0);
        expect(one.low + other.high).toBe(0);
        expect(one.high + other.low).toBe(0);
      }),
    );
  });

  test('a higher level is never narrower', () => {
    fc.assert(
      fc.property(share, share, level, level, (a, b, one, other) => {
        const narrow = newcombe(a, b, Math.min(one, other));
        const wide = newcombe(a, b, Math.max(one, other));
        expect(wide.low <= narrow.low + NOISE && wide.high >= narrow.high - NOISE).toBe(true);
      }),
    );
  });
});

describe('katz', () => {
  // statsmodels 0.13.5, confint_proportions_2indep(compare='ratio', method='log', correction=False).
  test.each([
    [56, 70, 48, 80, 0.95, 1.076626422763193, 1.651248511266387],
    [9, 10, 3, 10, 0.95, 1.13835035744767, 7.906177514784793],
    [7, 100, 21, 100, 0.9, 0.16901767303210385, 0.6573934495595989],
  ])('%d/%d over %d/%d at level %d agrees with statsmodels', (k1, n1, k2, n2, at, low, high) => {
    const found = katz({ k: k1, n: n1 }, { k: k2, n: n2 }, at);
    expect(found?.ratio).toBeCloseTo((k1 * n2) / (k2 * n1), 14);
    expect(found?.low).toBeCloseTo(low, 11);
    expect(found?.high).toBeCloseTo(high, 11);
  });

  test('is above 0, finite and around the ratio wherever it is defined', () => {
    fc.assert(
      fc.property(share, share, level, (a, b, at) => {
        const found = katz(a, b, at);
        const defined = a.k > 0 && b.k > 0 && !(a.k === a.n && b.k === b.n);
        expect(found !== undefined).toBe(defined);
        if (!found) return;
        expect(0 < found.low && found.low < found.ratio && found.ratio < found.high).toBe(true);
        expect(found.high).toBeLessThan(Infinity);
      }),
    );
  });

  test('the other way round it is the reciprocal', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [one, other] = [katz(a, b), katz(b, a)];
        fc.pre(one !== undefined);
        expect((one?.ratio ?? 0) * (other?.ratio ?? 0)).toBeCloseTo(1, 12);
        expect((one?.low ?? 0) * (other?.high ?? 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('is undefined without a row that counts on one side, and for two whole shares', () => {
    expect(katz({ k: 0, n: 10 }, { k: 3, n: 10 })).toBeUndefined();
    expect(katz({ k: 3, n: 10 }, { k: 0, n: 10 })).toBeUndefined();
    expect(katz({ k: 0, n: 10 }, { k: 0, n: 10 })).toBeUndefined();
    expect(katz({ k: 10, n: 10 }, { k: 7, n: 7 })).toBeUndefined();
    expect(katz({ k: 10, n: 10 }, { k: 6, n: 7 })).toBeDefined();
  });
});

test.each([
  [{ k: 2, n: 1 }, 0.95],
  [{ k: 0, n: 0 }, 0.95],
  [{ k: 0.5, n: 1 }, 0.95],
  [{ k: 1, n: 1 }, 95],
  [{ k: 0, n: 1 }, NaN],
])('the share %o at level %d is refused on either side', (wrong, at) => {
  const right = { k: 1, n: 2 };
  for (const method of [newcombe, katz]) {
    expect(() => method(wrong, right, at)).toThrow(RangeError);
    expect(() => method(right, wrong, at)).toThrow(RangeError);
  }
});
