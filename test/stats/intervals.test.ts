import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clopperPearson, wilson } from '../../src/stats/intervals.ts';

const shares = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
/** Enough rows for the exact interval, which takes longer than Wilson's. */
const fewer = fc
  .integer({ min: 1, max: 20_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
/** What binary floats may add when two levels are next to each other. */
const NOISE = 1e-12;
/** True shares to try, off the round ones. */
const GRID = Array.from({ length: 199 }, (_, index) => (index + 0.97) / 200);
const levels = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

describe('wilson', () => {
  // Bounds computed by an independent implementation; the last one mirrors the one before.
  test.each([
    [9, 10, 0.5958499732047615, 0.9821237869049271],
    [6, 9, 0.3542021355803963, 0.879416181613089],
    [43, 133, 0.2497428267150481, 0.406794012302541],
    [794, 872, 0.8897635575957351, 0.9277359941657014],
    [0, 20, 0, 0.16112515805281938],
    [20, 20, 1 - 0.16112515805281938, 1],
  ])('%d of %d agrees with the published bounds', (k, n, low, high) => {
    expect(wilson(k, n).low).toBeCloseTo(low, 12);
    expect(wilson(k, n).high).toBeCloseTo(high, 12);
  });

  test('no rows at all counting gives exactly 0, all of them exactly 1', () => {
    expect(wilson(0, 7).low).toBe(0);
    expect(wilson(7, 7).high).toBe(1);
  });

  test('the bounds lie in [0, 1] and hold the share', () => {
    fc.assert(
      fc.property(shares, levels, ([k, n], level) => {
        const { low, high } = wilson(k, n, level);
        expect(0 <= low && low <= k / n && k / n <= high && high <= 1 && low < high).toBe(true);
      }),
    );
  });

  test('one more row that counts never lowers a bound', () => {
    fc.assert(
      fc.property(shares, levels, ([k, n], level) => {
        fc.pre(k < n);
        const [less, more] = [wilson(k, n, level), wilson(k + 1, n, level)];
        expect(more.low >= less.low && more.high >= less.high).toBe(true);
      }),
    );
  });

  test('a higher level never gives a narrower interval', () => {
    fc.assert(
      fc.property(shares, levels, levels, ([k, n], a, b) => {
        const [narrow, wide] = [wilson(k, n, Math.min(a, b)), wilson(k, n, Math.max(a, b))];
        expect(wide.low <= narrow.low + NOISE && wide.high >= narrow.high - NOISE).toBe(true);
      }),
    );
  });

  test('counting the other rows mirrors the interval', () => {
    fc.assert(
      fc.property(shares, ([k, n]) => {
        const [one, other] = [wilson(k, n), wilson(n - k, n)];
        expect(one.low).toBeCloseTo(1 - other.high, 12);
      }),
    );
  });

  test('ten times the rows with one share give a narrower interval', () => {
    fc.assert(
      fc.property(fewer, levels, ([k, n], level) => {
        expect(width(wilson(10 * k, 10 * n, level))).toBeLessThan(width(wilson(k, n, level)));
      }),
    );
  });

  test('over all shares it holds the true one about as often as the level says', () => {
    for (const n of [10, 25, 40]) {
      const coverages = GRID.map((p) => coverage(n, p, (k) => wilson(k, n)));
      expect(mean(coverages)).toBeGreaterThan(0.94);
      expect(mean(coverages)).toBeLessThan(0.965);
    }
  });

  test.each([
    ['more rows than there are', 11, 10],
    ['a negative count', -1, 10],
    ['half a row', 0.5, 10],
    ['no rows', 0, 0],
    ['a count that is not a number', NaN, 10],
    ['endless rows', 1, Infinity],
  ])('%s is refused', (_, k, n) => {
    expect(() => wilson(k, n)).toThrow(RangeError);
  });

  test.each([0, 1, 95, -0.5, NaN])('a level of %d is refused', (level) => {
    expect(() => wilson(1, 2, level)).toThrow(RangeError);
  });
});

describe('clopperPearson', () => {
  // statsmodels 0.13.5, proportion_confint(method='beta').
  test.each([
    [9, 10, 0.95, 0.5549838829718046, 0.9974714214555382],
    [1, 10, 0.95, 0.0025285785444617865, 0.4450161170281954],
    [10, 10, 0.95, 0.6915028921812392, 1],
    [5, 10, 0.9, 0.22244110100812936, 0.7775588989918707],
    [50, 1000, 0.99, 0.03392666271022028, 0.07050437520145812],
    [500_000, 1_000_000, 0.95, 0.49901951919531184, 0.5009804808046882],
    [999_999, 1_000_000, 0.95, 0.9999944283693448, 0.9999999746821924],
  ])('%d of %d at level %d agrees with statsmodels', (k, n, level, low, high) => {
    expect(clopperPearson(k, n, level).low).toBeCloseTo(low, 12);
    expect(clopperPearson(k, n, level).high).toBeCloseTo(high, 12);
  });

  test('no rows counting among n gives 1 − (α/2)^(1/n), by hand', () => {
    expect(clopperPearson(0, 20)).toEqual({ low: 0, high: expect.closeTo(1 - 0.025 ** 0.05, 14) });
    expect(clopperPearson(20, 20)).toEqual({ low: expect.closeTo(0.025 ** 0.05, 14), high: 1 });
  });

  test('holds the true share at least as often as the level says, up to 40 rows', () => {
    for (const level of [0.8, 0.95]) {
      for (let n = 1; n <= 40; n += 3) {
        const bounds = Array.from({ length: n + 1 }, (_, k) => clopperPearson(k, n, level));
        const least = Math.min(...GRID.map((p) => coverage(n, p, (k) => bounds[k])));
        expect(least).toBeGreaterThanOrEqual(level - NOISE);
      }
    }
  });

  test('the bounds lie in [0, 1] and hold the share', () => {
    fc.assert(
      fc.property(fewer, levels, ([k, n], level) => {
        const { low, high } = clopperPearson(k, n, level);
        expect(0 <= low && low <= k / n && k / n <= high && high <= 1 && low < high).toBe(true);
      }),
    );
  });

  test('one more row that counts raises both bounds', () => {
    fc.assert(
      fc.property(fewer, levels, ([k, n], level) => {
        fc.pre(k < n);
        const [less, more] = [clopperPearson(k, n, level), clopperPearson(k + 1, n, level)];
        expect(more.low > less.low && more.high > less.high).toBe(true);
      }),
    );
  });

  test('a higher level is never narrower, ten times the rows never wider', () => {
    fc.assert(
      fc.property(fewer, levels, levels, ([k, n], a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const wide = width(clopperPearson(k, n, high));
        expect(wide).toBeGreaterThanOrEqual(width(clopperPearson(k, n, low)) - NOISE);
        expect(width(clopperPearson(10 * k, 10 * n, high))).toBeLessThan(wide);
      }),
    );
  });

  test('counting the other rows mirrors the interval', () => {
    fc.assert(
      fc.property(fewer, ([k, n]) => {
        const [one, other] = [clopperPearson(k, n), clopperPearson(n - k, n)];
        expect(one.low).toBeCloseTo(1 - other.high, 12);
      }),
    );
  });

  test('impossible counts and levels are refused', () => {
    for (const [k, n] of [
      [11, 10],
      [-1, 10],
      [0.5, 10],
      [0, 0],
      [NaN, 10],
    ] as const)
      expect(() => clopperPearson(k, n)).toThrow(RangeError);
    for (const level of [0, 1, 95, NaN])
      expect(() => clopperPearson(1, 2, level)).toThrow(RangeError);
  });
});

interface Ends {
  readonly low: number;
  readonly high: number;
}

function width({ low, high }: Ends): number {
  return high - low;
}

/** Probability that the interval of a binomial count of `n` rows holds the true share `p`. */
function coverage(n: number, p: number, bounds: (k: number) => Ends | undefined): number {
  let [mass, sum] = [(1 - p) ** n, 0];
  for (let k = 0; k <= n; k += 1) {
    const { low, high } = bounds(k) ?? { low: 1, high: 0 };
    if (low <= p && p <= high) sum += mass;
    mass *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return sum;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
