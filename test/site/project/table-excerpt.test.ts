import { expect, test } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { withExcerpt } from '../../../src/site/project/table-excerpt.ts';
import { buildSource } from '../../builders/site.ts';

const chartOf = (count: number): Chart => ({
  id: 'forecast',
  title: 'Finding.',
  note: '',
  label: '',
  svg: '<svg></svg>',
  table: { head: ['Week', 'Value'], rows: Array.from({ length: count }, (_, i) => [`${i}`, '1']) },
});

test('shows one row in several of a long table and leads to all', () => {
  const { excerpt, table } = withExcerpt(buildSource(), chartOf(182));
  expect(excerpt?.rows.map(([week]) => week).slice(0, 3)).toEqual(['0', '4', '8']);
  expect(excerpt?.rows).toHaveLength(46);
  expect(excerpt?.text).toBe('One row in 4 of 182.');
  expect(excerpt?.all.href).toBe('/base/projects/tumours.md');
  expect(table.rows).toHaveLength(182);
});

test('leaves a table that fits as it is', () => {
  const chart = chartOf(60);
  expect(withExcerpt(buildSource(), chart)).toBe(chart);
});
