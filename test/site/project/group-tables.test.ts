import { expect, test } from 'vitest';
import { groupTables, isGroupChart } from '../../../src/site/project/group-tables.ts';
import { sourceOf } from '../../builders/site.ts';

const source = sourceOf('audit');
const { fairness } = source.project.manifest;
const [race] = fairness ? groupTables(source, fairness) : [];

test('leads with the rate the author chose', () => {
  expect(race?.title).toBe('Race');
  expect(race?.table.columns.map((column) => column.label).slice(0, 4)).toEqual([
    'Group',
    'Rows',
    'False-positive rate',
    'Interval',
  ]);
  expect(race?.table.rows[0]?.cells.slice(0, 4).map((cell) => cell.text)).toEqual([
    'African-American',
    '3,696',
    '0.448',
    '95% CI 0.425 to 0.472',
  ]);
});

test('keeps the row of a small group and hides its rates', () => {
  const small = race?.table.rows[2]?.cells ?? [];
  expect(small.slice(0, 4).map((cell) => cell.text)).toEqual([
    'Native American',
    '18',
    'Not shown',
    '8 of the 30 people needed',
  ]);
  expect(small.slice(4).every((cell) => cell.text === 'Not shown')).toBe(true);
});

test('tells figures of groups from the others', () => {
  const chart = { title: '', note: '', label: '', svg: '', table: { head: [], rows: [] } };
  expect(['groups', 'groups-2', 'roc'].map((id) => isGroupChart({ id, ...chart }))).toEqual([
    true,
    true,
    false,
  ]);
});
