import { expect, test } from 'vitest';
import { FAIRLEARN } from '../../../../src/stats/fairness/conventions/fairlearn.ts';
import type { GroupCounts } from '../../../../src/stats/fairness.ts';
import { DOCTEST, LARGE_RACE, RACE } from '../counts.ts';

// Values of the documented example, between groups and to all rows.
test.each([
  ['demographic_parity_difference', [0.25, 0.19444444444444442]],
  ['demographic_parity_ratio', [2 / 3, 0.7407407407407407]],
  ['selection_rate_difference', [0.25, 0.19444444444444442]],
  ['equalized_odds_difference', [1, 2 / 3]],
  ['equalized_odds_ratio', [0]],
])('%s of the documented example', (id, expected) => {
  const found = read(id, DOCTEST).map(({ value }) => value);
  expect(found.slice(0, expected.length)).toEqual(
    expected.map((value): unknown => expect.closeTo(value, 12)),
  );
});

test.each([
  ['demographic_parity_difference', 0.4571175950486295, 0.378654391585426],
  ['equal_opportunity_difference', 0.5766917293233083, 0.39683902022283485],
  ['false_positive_rate_difference', 0.3615114448346857, 0.3009269829672588],
  ['equalized_odds_difference', 0.5766917293233083, 0.39683902022283485],
  ['equalized_odds_ratio', 0.19389684039967595, 0.32898890133387637],
])('%s of race', (id, all, large) => {
  expect(read(id, RACE)[0]?.value).toBeCloseTo(all, 12);
  expect(read(id, LARGE_RACE)[0]?.value).toBeCloseTo(large, 12);
});

test('equalized odds are also read as a mean', () => {
  const readings = read('equalized_odds_difference', RACE);
  expect(readings.map(({ taken, against }) => [taken, against])).toEqual([
    ['worst-case', []],
    ['worst-case', 'overall'],
    ['mean', []],
    ['mean', 'overall'],
  ]);
  expect(readings[2]?.value).toBeCloseTo(0.46910158707899696, 12);
});

test('a rate that is not defined counts as 0, as in the tool, and is named', () => {
  const groups = [
    { group: 'a', tp: 3, fp: 1, tn: 4, fn: 1 },
    { group: 'b', tp: 0, fp: 1, tn: 4, fn: 0 },
  ];
  const [reading] = read('equal_opportunity_difference', groups);
  expect(reading).toMatchObject({ value: 0.75, countedAsZero: ['b'] });
});

test('the group at the end is found', () => {
  expect(read('accuracy_score_group_min', RACE)[0]).toMatchObject({
    compared: ['African-American'],
  });
  expect(read('recall_score_group_min', RACE)[0]?.value).toBe(43 / 133);
});

function read(id: string, groups: readonly GroupCounts[]) {
  return FAIRLEARN[id]?.({ groups }) ?? [];
}
