import { expect, test } from 'vitest';
import { decimalsOf, roundingTolerance } from '../../src/manifest/written.ts';

test.each([
  ['0.90', 2],
  ['12', 0],
  ['-1.5', 1],
  ['1e-3', 3],
  ['1.25e-2', 4],
  ['1e3', 0],
  ['.5', 1],
])('%s has %i decimals', (written, decimals) => {
  expect(decimalsOf(written)).toBe(decimals);
});

test('tolerance is half a unit of the last decimal', () => {
  expect(roundingTolerance('0.90')).toBeCloseTo(0.005, 8);
});
