import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/stats/spread.ts';

const scores = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2 });

test('mean, sample deviation and extremes, by hand', () => {
  // Squared distances from 5: 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, over 7.
  const found = spread([2, 4, 4, 4, 5, 5, 7, 9]);
  expect(found).toEqual({ mean: 5, sd: Math.sqrt(32 / 7), min: 2, max: 9 });
});

test('equal scores have exactly no spread', () => {
  expect(spread([0.1, 0.1, 0.1])).toEqual({ mean: 0.1, sd: 0, min: 0.1, max: 0.1 });
});

test('the mean lies between the extremes, and no deviation is wider than they allow', () => {
  fc.assert(
    fc.property(scores, (values) => {
      const { mean, sd, min, max } = spread(values);
      expect(min <= mean && mean <= max).toBe(true);
      // Squares of distances below this are too small for a number.
      fc.pre(max === min || max - min > 1e-100);
      const n = values.length;
      expect(sd).toBeLessThanOrEqual(((max - min) / 2) * Math.sqrt(n / (n - 1)) * (1 + 1e-9));
      expect(sd > 0).toBe(max > min);
    }),
  );
});

test('shifting moves the mean and keeps the deviation', () => {
  fc.assert(
    fc.property(scores, (values) => {
      const [here, there] = [spread(values), spread(values.map((value) => value + 1000))];
      expect(there.mean - here.mean).toBeCloseTo(1000, 6);
      expect(Math.abs(there.sd - here.sd)).toBeLessThan(1e-6);
    }),
  );
});

test('a single score and endless ones are refused', () => {
  expect(() => spread([0.9])).toThrow(RangeError);
  expect(() => spread([])).toThrow(RangeError);
  expect(() => spread([0.9, NaN])).toThrow(RangeError);
});
