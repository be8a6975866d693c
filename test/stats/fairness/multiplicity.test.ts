import { expect, test } from 'vitest';
import { multiplicity } from '../../../src/stats/fairness/multiplicity.ts';

test('pairs of groups are counted in every attribute and every rate', () => {
  const found = multiplicity({ groups: [6, 2, 3], rates: 4 });
  expect(found.comparisons).toBe((15 + 1 + 3) * 4);
  expect(found.expectedMisses).toBeCloseTo(3.8, 12);
  expect(found.bonferroniLevel).toBeCloseTo(1 - 0.05 / 76, 12);
  expect(found.isNoted).toBe(true);
});

test('ten comparisons are not noted, eleven are', () => {
  expect(multiplicity({ groups: [5], rates: 1 })).toMatchObject({
    comparisons: 10,
    isNoted: false,
  });
  expect(multiplicity({ groups: [5, 2], rates: 1 })).toMatchObject({
    comparisons: 11,
    isNoted: true,
  });
});

test('nothing to compare leaves the level as it is', () => {
  const found = multiplicity({ groups: [1, 0], rates: 3 }, 0.9);
  expect(found.comparisons).toBe(0);
  expect(found.expectedMisses).toBe(0);
  expect(found.bonferroniLevel).toBeCloseTo(0.9, 15);
});

test('impossible numbers are refused', () => {
  expect(() => multiplicity({ groups: [1.5], rates: 1 })).toThrow(RangeError);
  expect(() => multiplicity({ groups: [2], rates: -1 })).toThrow(RangeError);
  expect(() => multiplicity({ groups: [2], rates: 1 }, 95)).toThrow(RangeError);
});
