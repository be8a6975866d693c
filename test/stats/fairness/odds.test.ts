import { expect, test } from 'vitest';
import { equalizedOdds, oddsOf } from '../../../src/stats/fairness/odds.ts';
import { AGE, DOCTEST, LARGE_RACE, RACE, SEX } from './counts.ts';

// Computed from the same counts with Fairlearn's definitions, to all digits of a double.
test.each([
  ['race', RACE, 0.5766917293233083, 0.19389684039967595, 0.46910158707899696],
  [
    'large groups of race',
    LARGE_RACE,
    0.39683902022283485,
    0.32898890133387637,
    0.3488830015950468,
  ],
  ['sex', SEX, 0.020698121217160637, 0.9671005036311529, 0.011914400172728684],
  ['age', AGE, 0.3734498584122644, 0.3101551226551227, 0.3426611741860519],
] as const)('equalized odds of %s', (_, groups, difference, ratio, mean) => {
  const odds = oddsOf(groups);
  expect(odds?.difference).toBeCloseTo(difference, 12);
  expect(odds?.ratio).toBeCloseTo(ratio, 12);
  expect(odds?.meanDifference).toBeCloseTo(mean, 12);
  expect(odds?.meanRatio).toBeGreaterThanOrEqual(odds?.ratio ?? NaN);
});

test('the documented example has its documented values', () => {
  expect(oddsOf(DOCTEST)?.difference).toBe(1);
  expect(oddsOf(DOCTEST)?.ratio).toBe(0);
});

test('both rates are needed, and both ratios for a ratio', () => {
  const positive = { group: 'a', tp: 3, fp: 0, tn: 0, fn: 1 };
  expect(oddsOf([positive, { ...positive, group: 'b' }])).toBeUndefined();
  expect(equalizedOdds(undefined, undefined)).toBeUndefined();
  const never = { group: 'a', tp: 3, fp: 0, tn: 4, fn: 1 };
  const odds = oddsOf([never, { ...never, group: 'b' }]);
  expect(odds?.difference).toBe(0);
  expect(odds?.ratio).toBeUndefined();
});
