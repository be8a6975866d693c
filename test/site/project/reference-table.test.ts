import { expect, test } from 'vitest';
import { referenceTable } from '../../../src/site/project/reference-table.ts';
import { BY_RACE, buildGroups, viewOf } from '../../builders/groups.ts';

const tableOf = (policy: object) => {
  const [view] = viewOf(buildGroups(BY_RACE, { people: true, policy })).attributes;
  return view && referenceTable(view);
};

test('there is no table unless the author named a reference', () => {
  expect(tableOf({})).toBeUndefined();
});

test('it holds the other compared groups with signed difference, interval and ratio', () => {
  const table = tableOf({ reference: 'Caucasian' });
  expect(table?.label).toBe('Against Caucasian, by race');
  expect(table?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
    'African-American',
    'Hispanic',
    'Other',
  ]);
  expect(table?.rows[1]?.cells[2]).toEqual({
    text: '-0.079',
    detail: '95% CI -0.149 to -0.007; ratio 0.849 (95% CI 0.726 to 0.993)',
  });
  expect(table?.caption).toContain('Newcombe (1998)');
});

test('against the highest rate every group has a row, and the reference is marked', () => {
  const table = tableOf({ reference: 'max' });
  expect(table?.label).toBe('Against the highest rate, by race');
  expect(table?.rows).toHaveLength(4);
  expect(table?.rows[0]?.cells[1]).toEqual({ text: 'Reference', chip: true });
});
