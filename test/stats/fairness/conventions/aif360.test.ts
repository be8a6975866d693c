import { expect, test } from 'vitest';
import { AIF360 } from '../../../../src/stats/fairness/conventions/aif360.ts';
import type { ConventionInput } from '../../../../src/stats/fairness/conventions/reading.ts';
import { RACE, SEX, groupOf } from '../counts.ts';

const PAIR = [groupOf(RACE, 'African-American'), groupOf(RACE, 'Caucasian')];
const AGAINST_CAUCASIAN = { groups: PAIR, reference: 'Caucasian' };

// Rates of the two groups: selected 2174/3696 and 854/2454, TPR 1369/1901 and 505/966,
// FPR 805/1795 and 349/1488.
const TPR = 1369 / 1901 - 505 / 966;
const FPR = 805 / 1795 - 349 / 1488;

test.each([
  ['statistical_parity_difference', 2174 / 3696 - 854 / 2454],
  ['disparate_impact', 2174 / 3696 / (854 / 2454)],
  ['mean_difference', 1901 / 3696 - 966 / 2454],
  ['equal_opportunity_difference', TPR],
  ['false_positive_rate_difference', FPR],
  ['false_negative_rate_difference', -TPR],
  ['false_positive_rate_ratio', 1.9120926483147231],
  ['average_odds_difference', (TPR + FPR) / 2],
  ['average_abs_odds_difference', (TPR + FPR) / 2],
  ['equalized_odds_difference', FPR],
  ['error_rate_difference', 1337 / 3696 - 810 / 2454],
])('%s is unprivileged less, or over, privileged', (id, value) => {
  expect(read(id, AGAINST_CAUCASIAN)[0]?.value).toBeCloseTo(value, 12);
});

test('the worst case of the odds is the larger of both', () => {
  expect(Math.max(TPR, FPR)).toBe(FPR);
});

test('signs cancel in the average of the odds, not in the absolute one', () => {
  const groups = [
    { group: 'a', tp: 8, fp: 2, tn: 8, fn: 2 },
    { group: 'b', tp: 6, fp: 4, tn: 6, fn: 4 },
  ];
  const input = { groups, reference: 'a' };
  expect(read('average_odds_difference', input)[0]?.value).toBeCloseTo(0, 14);
  expect(read('average_abs_odds_difference', input)[0]?.value).toBeCloseTo(0.2, 14);
});

test('the unprivileged are all others together, then each alone', () => {
  const readings = read('statistical_parity_difference', { groups: RACE, reference: 'Caucasian' });
  expect(readings).toHaveLength(6);
  expect(readings[0]?.compared).toHaveLength(5);
  // 3317 − 854 of 7214 − 2454 others were selected.
  expect(readings[0]?.value).toBeCloseTo(2463 / 4760 - 854 / 2454, 12);
  expect(readings[2]?.compared).toEqual(['African-American']);
});

test('without a privileged group either may be it', () => {
  const values = read('statistical_parity_difference', { groups: SEX }).map(({ value }) => value);
  expect(values).toHaveLength(2);
  expect((values[0] ?? NaN) + (values[1] ?? NaN)).toBe(0);
});

test('FDR and FOR that are not defined count as 0, a TPR that is not gives no figure', () => {
  const groups = [
    { group: 'a', tp: 2, fp: 2, tn: 5, fn: 1 },
    { group: 'b', tp: 0, fp: 0, tn: 5, fn: 0 },
  ];
  const input = { groups, reference: 'a' };
  expect(read('false_discovery_rate_difference', input)).toMatchObject([
    { value: -0.5, countedAsZero: ['b'] },
  ]);
  expect(read('true_positive_rate_difference', input)).toEqual([]);
  expect(read('average_odds_difference', input)).toEqual([]);
});

function read(id: string, input: ConventionInput) {
  return AIF360[id]?.(input) ?? [];
}
