import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/stats/intervals.ts';

const shares = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
/** What binary floats may add when two levels are next to each other. */
const NOISE = 1e-12;
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
