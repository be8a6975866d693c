import { describe, expect, test } from 'vitest';
import { conflictsIn } from '../../../src/manifest/evidence/frame-conflicts.ts';
import { groupRates } from '../../../src/stats/fairness/rates.ts';
import type { GroupCounts, RateId } from '../../../src/stats/fairness/rates.ts';
import { drawFrom, rounded, written } from '../../builders/honest/draw.ts';
import type { Draw } from '../../builders/honest/draw.ts';
import { buildProject } from '../../builders/project.ts';

const FAIRLEARN = {
  selection_rate: 'selection-rate',
  true_positive_rate: 'tpr',
  false_positive_rate: 'fpr',
  precision: 'ppv',
  accuracy: 'accuracy',
} as const;
const AEQUITAS = {
  prev: 'base-rate',
  pprev: 'selection-rate',
  tpr: 'tpr',
  fpr: 'fpr',
  precision: 'ppv',
  npv: 'npv',
} as const;

describe('an honest table is never remarked on', () => {
  // 2,000 tables of two to five groups of 1 to 6,000 rows, some of them with cells of 0.
  test.each([3, 4])('with its rates rounded to %i decimals', (decimals) => {
    const remarks = Array.from({ length: 1000 }, (_, step) => decimals * 1000 + step).flatMap(
      (seed) => {
        const draw = drawFrom(seed);
        const groups = drawnGroups(draw);
        const table = draw.share() < 0.5 ? frame(groups, decimals) : crosstab(groups, decimals);
        return conflictsIn(table).map((conflict) => ({ seed, conflict }));
      },
    );
    expect(remarks).toEqual([]);
  });
});

const FEMALE = { selection_rate: 0.624, tpr: 0.608, fpr: 0.321, count: 1395 };
const MALE = { selection_rate: 0.468, tpr: 0.629, fpr: 0.324, count: 5819 };

test('a group selected more often than either of its classes is named', () => {
  expect(conflictsIn({ Male: MALE, Female: FEMALE })).toMatchObject([
    { group: 'Female', stated: { rate: 'fpr', value: 0.321 } },
  ]);
  const rows = [
    { sex: 'Male', ...MALE },
    { sex: 'Female', ...FEMALE },
  ];
  expect(conflictsIn(rows)).toMatchObject([{ group: 'Female' }]);
});

test('the longest rate of a column tells how all of it were rounded', () => {
  const row = { attribute_name: 'race', attribute_value: 'a', prev: 0.5, tpr: 0.8, fpr: 0.2 };
  const [one, other] = [
    { ...row, pprev: 0.502 },
    { ...row, pprev: 0.51 },
  ];
  expect(conflictsIn([one])).toEqual([]);
  const exact = { attribute_name: 'race', attribute_value: 'b', prev: '0.5000' };
  expect(conflictsIn([other, { ...exact, tpr: '0.8000', fpr: '0.2000' }])).toMatchObject([
    { group: 'a' },
  ]);
});

test('what is no table of rates, and cells that are no rates, say nothing', () => {
  expect(conflictsIn([{ attribute: 'sex', group: 'a', n: 4 }])).toEqual([]);
  expect(conflictsIn(0.5)).toEqual([]);
  expect(conflictsIn({ a: { ...FEMALE, selection_rate: 62.4 } })).toEqual([]);
  expect(conflictsIn({ a: { ...FEMALE, selection_rate: 'nan' } })).toEqual([]);
});

test('a project knows the conflicts of the table its groups are read from', () => {
  const texts = { 'frame.json': JSON.stringify({ Female: FEMALE, Male: MALE }) };
  const fairness = { attributes: [{ name: 'sex', source: 'observed' }] };
  const from = { file: 'frame.json' };
  const [reading] = buildProject('binary', { fairness: { ...fairness, from } }, texts).readings;
  expect(reading?.conflicts).toMatchObject([{ group: 'Female' }]);
});

function drawnGroups(draw: Draw): GroupCounts[] {
  const most = draw.pick([1, 8, 60, 1500]);
  return Array.from({ length: draw.whole(2, 5) }, (_, index) => ({
    group: `g${index}`,
    tp: draw.whole(0, most),
    fp: draw.whole(0, most),
    tn: draw.whole(1, most),
    fn: draw.whole(0, most),
  }));
}

// As pandas writes a frame to JSON: zeros at the end are dropped, and a rate over no rows is 0.
function frame(groups: readonly GroupCounts[], decimals: number): object {
  return Object.fromEntries(
    groups.map((entry) => [
      entry.group,
      { count: rowsOf(entry), ...cells(entry, FAIRLEARN, (value = 0) => rounded(value, decimals)) },
    ]),
  );
}

// As a table of text: zeros at the end are kept, and a rate over no rows is an empty cell.
function crosstab(groups: readonly GroupCounts[], decimals: number): object[] {
  const cell = (value: number | undefined) => (value === undefined ? '' : written(value, decimals));
  return groups.map((entry) => ({
    attribute_name: 'race',
    attribute_value: entry.group,
    group_size: String(rowsOf(entry)),
    ...cells(entry, AEQUITAS, cell),
  }));
}

function cells(
  entry: GroupCounts,
  names: Readonly<Record<string, RateId>>,
  cell: (value: number | undefined) => unknown,
): object {
  const rates = groupRates(entry);
  return Object.fromEntries(
    Object.entries(names).map(([name, rate]) => [name, cell(rates[rate]?.value)]),
  );
}

function rowsOf({ tp, fp, tn, fn }: GroupCounts): number {
  return tp + fp + tn + fn;
}
