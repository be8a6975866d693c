import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setStray, straysOf, worstStrays } from '../../../src/stats/fairness/worst-stray.ts';

const estimate = fc.record({
  stray: fc.double({ min: -2, max: 2, noNaN: true }),
  variance: fc.double({ min: 0.01, max: 4, noNaN: true }),
});

test('the worst pair is found without looking at every pair', () => {
  fc.assert(
    fc.property(fc.array(estimate, { minLength: 2, maxLength: 20 }), (estimates) => {
      const strays = straysOf(estimates.length);
      estimates.forEach(({ stray, variance }, place) => {
        setStray(strays, place, stray, variance);
      });
      const places = Int32Array.from(estimates, (_, place) => place);
      const all = estimates.flatMap((one) =>
        estimates.map(
          (other) => Math.abs(one.stray - other.stray) / Math.sqrt(one.variance + other.variance),
        ),
      );
      const [found] = worstStrays(strays, places, estimates.length);
      expect(found).toBeCloseTo(Math.max(...all), 9);
    }),
  );
});

test('draws are told apart, and come back rising', () => {
  const strays = straysOf(3);
  [0, 1, 3].forEach((stray, place) => {
    setStray(strays, place, stray, 0.5);
  });
  expect([...worstStrays(strays, Int32Array.of(0, 2, 1, 2, 0, 1), 2)]).toEqual([1, 2, 3]);
});
