import { expect, test } from 'vitest';
import { stirlingError } from '../../src/stats/stirling.ts';

// mpmath 1.2.1 with 40 digits; both sides of 16, where the series takes over.
test.each([
  [0.5, 0.15342640972002735],
  [1, 0.081061466795327258],
  [15, 0.0055547335519628014],
  [16, 0.0052076559196096404],
  [1000, 8.3333330555556349e-5],
])('the error at %d is %d', (z, expected) => {
  expect(Math.abs(stirlingError(z) - expected)).toBeLessThan(2e-16 + expected * 1e-13);
});

test('it gives factorials back', () => {
  for (const [z, factorial] of [
    [5, 120],
    [10, 3_628_800],
    [20, 2_432_902_008_176_640_000],
  ] as const) {
    const log = stirlingError(z) + (z + 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2;
    expect(Math.exp(log) / factorial).toBeCloseTo(1, 12);
  }
});

test.each([0, -1, NaN])('%d is refused', (z) => {
  expect(() => stirlingError(z)).toThrow(RangeError);
});
