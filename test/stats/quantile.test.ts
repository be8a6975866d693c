import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from '../../src/stats/quantile.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

// NumPy, numpy.quantile with its default method (linear), on the eight values below.
test.each([
  [0, 1],
  [0.025, 1],
  [0.3, 2.1],
  [0.5, 3.5],
  [0.975, 8.475],
  [1, 9],
])('the quantile at %d is %d', (p, expected) => {
  expect(quantile([3, 1, 4, 1, 5, 9, 2, 6], p)).toBeCloseTo(expected, 12);
});

test('lies between the extremes, does not fall, and ignores the order', () => {
  fc.assert(
    fc.property(values, share, share, (sample, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const found = quantile(sample, low);
      expect(found).toBeGreaterThanOrEqual(Math.min(...sample));
      expect(found).toBeLessThanOrEqual(Math.max(...sample));
      expect(quantile(sample, high)).toBeGreaterThanOrEqual(found - 1e-9);
      expect(quantile([...sample].reverse(), low)).toBe(found);
    }),
  );
});

test('no values, endless ones and shares outside [0, 1] are refused', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
  expect(() => quantile([1, NaN], 0.5)).toThrow(RangeError);
  for (const p of [-0.1, 1.1, NaN]) expect(() => quantile([1], p)).toThrow(RangeError);
});
