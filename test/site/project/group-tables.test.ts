import { expect, test } from 'vitest';
import { fairnessView } from '../../../src/facts/fairness/view.ts';
import { deriveFacts } from '../../../src/facts/derive.ts';
import type { Project } from '../../../src/manifest/portfolio.ts';
import { groupTable, isGroupChart } from '../../../src/site/project/group-tables.ts';
import { buildProject } from '../../builders/project.ts';
import { sourceOf } from '../../builders/site.ts';

const tableOf = (project: Project) => {
  const [attribute] = fairnessView(project, deriveFacts(project)).attributes;
  if (!attribute) throw new Error('The project has no groups.');
  return groupTable(attribute);
};
const race = tableOf(sourceOf('audit').project);

test('leads with the rate the author chose, with its interval and counts', () => {
  expect(race.columns.map((column) => column.label).slice(0, 3)).toEqual([
    'Group',
    'Rows',
    'False-positive rate',
  ]);
  const cells = race.rows[0]?.cells.slice(0, 3);
  expect(cells?.map(({ text }) => text)).toEqual(['African-American', '3,696', '0.448']);
  expect(cells?.[2]?.detail).toBe('95% CI 0.425 to 0.472; 805 of 1,795');
});

test('keeps the row of a small group and hides its rates', () => {
  const small = race.rows[2]?.cells ?? [];
  expect(small.slice(0, 2).map(({ text }) => text)).toEqual(['Native American', '18']);
  expect(small.slice(2).every(({ text, chip }) => text === 'Too few rows' && chip)).toBe(true);
});

test('gives every row as many cells as there are columns', () => {
  expect(race.rows.map(({ cells }) => cells.length)).toEqual([8, 8, 8]);
  expect(race.columns).toHaveLength(8);
});

test('names only the methods of intervals that stand in the table', () => {
  const groups = ['North', 'South'].map((group, i) => ({
    attribute: 'region',
    group,
    n: 60,
    errorMean: 40 + i,
  }));
  const spread = groups.map((group) => ({ ...group, errorSd: 20 }));
  const captionOf = (own: unknown) =>
    tableOf(buildProject('regression', { fairness: { applicable: true, groups: own } })).caption;
  expect(race.caption).toBe(
    'Measured on external rows. Intervals: Wilson (1927). Group names are those of the source.',
  );
  expect(captionOf(groups)).toBe('Group names are those of the source.');
  expect(captionOf(spread)).toBe('Intervals: Student (1908). Group names are those of the source.');
});

test('withholds rows and rates of few people, and what would give them away', () => {
  const { project } = sourceOf('audit');
  const people = {
    ...project,
    manifest: {
      ...project.manifest,
      data: (project.manifest.data ?? []).map((one) => ({
        ...one,
        personalData: { contains: true as const },
      })),
    },
  };
  const small = tableOf(people).rows[2]?.cells ?? [];
  expect(small.slice(2).map(({ text }) => text)).toEqual(Array(6).fill('Withheld'));
});

test('tells figures of groups from the others', () => {
  const chart = { title: '', note: '', label: '', svg: '', table: { head: [], rows: [] } };
  const ids = ['groups', 'groups-2', 'groups-gap', 'roc'];
  expect(ids.map((id) => isGroupChart({ id, ...chart }))).toEqual([true, true, true, false]);
});
