import { expect, test } from 'vitest';
import { AEQUITAS } from '../../../../src/stats/fairness/conventions/aequitas.ts';
import type { GroupCounts } from '../../../../src/stats/fairness.ts';
import { RACE } from '../counts.ts';

// As the tool gives them for the same file, against Caucasian.
test.each([
  ['fpr_disparity', 1.912093],
  ['fnr_disparity', 0.586416],
  ['pprev_disparity', 1.690224],
])('%s of African-American', (id, value) => {
  const reading = read(id, RACE, 'Caucasian').find(({ compared }) =>
    compared.includes('African-American'),
  );
  expect(reading?.value).toBeCloseTo(value, 6);
  expect(reading?.against).toEqual(['Caucasian']);
});

test('PPR compares numbers of selected rows, not rates', () => {
  const readings = read('ppr_disparity', RACE, 'Caucasian');
  expect(readings.find(({ compared }) => compared[0] === 'Asian')?.value).toBeCloseTo(8 / 854, 14);
});

test('every other group is read, never the reference itself', () => {
  expect(read('tpr_disparity', RACE, 'Caucasian').flatMap(({ compared }) => compared)).toEqual(
    RACE.map(({ group }) => group).filter((group) => group !== 'Caucasian'),
  );
});

test('without a reference the largest group is it, then the one with the smallest rate', () => {
  const against = read('fpr_disparity', RACE).map((reading) => reading.against[0]);
  expect([...new Set(against)]).toEqual(['African-American', 'Asian']);
  expect(against).toHaveLength(10);
});

test('a rate over 0 is capped at 10, and 0 over 0 gives no figure', () => {
  const groups = [
    { group: 'a', tp: 1, fp: 0, tn: 5, fn: 1 },
    { group: 'b', tp: 1, fp: 1, tn: 5, fn: 1 },
    { group: 'c', tp: 1, fp: 0, tn: 9, fn: 1 },
    { group: 'd', tp: 1, fp: 0, tn: 0, fn: 1 },
  ];
  expect(read('fpr_disparity', groups, 'a')).toMatchObject([{ value: 10, compared: ['b'] }]);
  expect(read('fpr_disparity', groups, 'd')).toEqual([]);
});

function read(id: string, groups: readonly GroupCounts[], reference?: string) {
  return AEQUITAS[id]?.({ groups, ...(reference ? { reference } : {}) }) ?? [];
}
