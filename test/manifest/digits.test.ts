import { describe, expect, test } from 'vitest';
import { listRounding, shown, shownBeside, significantDigits } from '../../src/manifest/digits.ts';

test('a computed number is shown without digits for show', () => {
  expect([0.1 + 0.2, 0.96741579, 12, -0.00004].map((value) => shown(value))).toEqual([
    '0.3',
    '0.9674',
    '12',
    '0',
  ]);
  expect(shown(0.96741579, { decimals: 6 })).toBe('0.967416');
});

test('beside a written number one decimal more is shown', () => {
  expect(shownBeside(0.95005841, '0.9501')).toBe('0.95006');
  expect(shownBeside(0.95005841, '1')).toBe('0.95');
});

test.each([
  ['0.950', 3],
  ['0.0083', 2],
  ['12', 2],
  ['1.5e-7', 2],
  ['-0.125', 3],
  ['0', 1],
])('%s has its significant digits', (written, digits) => {
  expect(significantDigits(written)).toBe(digits);
});

describe('rounding of a list', () => {
  test('follows its longest value', () => {
    expect(listRounding([0.5, 0.9375, 1])).toBeCloseTo(0.00005, 8);
  });

  test('is not taken for coarser than two decimals, unless the values are no shares', () => {
    expect(listRounding([0, 1])).toBeCloseTo(0.005, 8);
    expect(listRounding([151, 75.5], { fewest: 0 })).toBeCloseTo(0.05, 8);
    expect(listRounding([151, 75], { fewest: 0 })).toBeCloseTo(0.5, 8);
  });
});
