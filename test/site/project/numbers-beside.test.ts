import { expect, test } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { numbersBeside } from '../../../src/site/project/numbers-beside.ts';
import type { NamedTable } from '../../../src/site/project/numbers-beside.ts';

const chart: Chart = {
  id: 'groups',
  title: 'Finding.',
  note: '',
  label: '',
  svg: '<svg></svg>',
  table: {
    head: ['Group', 'Rate', 'Interval', 'Rows'],
    rows: [
      ['A', '0.1', '95% CI 0.0 to 0.2', '1 of 10'],
      ['B', 'Too few rows', 'none', ''],
    ],
  },
};
const tableOf = (...rows: [string, string, string][]): NamedTable => ({
  id: 'rates-1',
  label: 'Rates by x',
  columns: [],
  rows: rows.map(([name, text, detail]) => ({ cells: [{ text: name }, { text, detail }] })),
});
const FULL = tableOf(['A', '0.1', '95% CI 0.0 to 0.2; 1 of 10'], ['B', 'Too few', '']);

test('leads to the table that holds every number of a chart', () =>
  expect(numbersBeside([chart], [tableOf(), FULL])).toEqual([
    { ...chart, numbersIn: { id: 'rates-1', label: 'Rates by x' } },
  ]));

test('keeps the chart’s own table where a number or a row would be missing', () => {
  const lacking = [tableOf(['A', '0.1', '1 of 10'], ['B', '', '']), tableOf(['A', '0.1', 'x'])];
  for (const table of lacking) expect(numbersBeside([chart], [table])).toEqual([chart]);
});
