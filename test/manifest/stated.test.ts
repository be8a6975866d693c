import { expect, test } from 'vitest';
import {
  sameRows,
  sameUnit,
  statedMetrics,
  statedResults,
  statedTogether,
} from '../../src/manifest/stated.ts';
import { buildProject } from '../builders/project.ts';

const withMetrics = (metrics: readonly object[], more: object = {}) =>
  buildProject('binary', {
    evaluation: { metrics: metrics.map((metric) => ({ split: 'test', ...metric })), ...more },
  });

test('a value lies within half a unit of its last decimal, a share never further off', () => {
  const project = withMetrics([
    { id: 'auc', value: '0.90' },
    { id: 'recall', value: 1 },
    { id: 'log-loss', value: '2' },
  ]);
  const [auc, recall, loss] = statedMetrics(project);
  expect(auc).toMatchObject({ id: 'roc-auc', written: '0.90' });
  expect(auc?.path).toEqual(['evaluation', 'metrics', 0, 'value']);
  expect([auc?.low, auc?.high]).toEqual([expect.closeTo(0.895, 6), expect.closeTo(0.905, 6)]);
  expect(recall?.low).toBeCloseTo(0.995, 6);
  expect(loss?.low).toBeCloseTo(1.5, 6);
});

test('results are about the positive class and single rows', () => {
  const project = withMetrics([
    { id: 'recall', value: 0.9 },
    { id: 'recall', value: 0.8, positiveClass: 'benign' },
    { id: 'recall', value: 0.7, averagedOver: 'folds' },
    { id: 'recall', value: 0.6, split: 'validation' },
    { id: 'recall', value: 0.5, average: 'macro' },
  ]);
  const values = (options: Parameters<typeof statedResults>[2]) =>
    statedResults(project, 'recall', options).map(({ value }) => value);
  expect(values({ split: 'test' })).toEqual([0.9]);
  expect(values({})).toEqual([0.9, 0.6]);
  expect(values({ split: 'test', meanOver: 'classes' })).toEqual([0.9, 0.5]);
});

test('means over runs fit no arithmetic of one run', () => {
  const metrics = [{ id: 'recall', value: 0.9 }];
  const runs = (aggregate: string) => withMetrics(metrics, { runs: { count: 5, aggregate } });
  expect(statedResults(runs('mean'), 'recall')).toEqual([]);
  expect(statedResults(runs('best'), 'recall')).toHaveLength(1);
});

test('values of one list, split and data set belong together', () => {
  const project = withMetrics([
    { id: 'recall', value: 0.9 },
    { id: 'precision', value: 0.8 },
    { id: 'recall', value: 0.7, split: 'validation' },
    { id: 'recall', value: 0.6, dataset: 'Other' },
  ]);
  expect(statedTogether(project).map((set) => set.map(({ value }) => value))).toEqual([
    [0.9, 0.8],
    [0.7],
    [0.6],
  ]);
});

test('rows and units differ only when both are given', () => {
  const [a, b, c] = statedMetrics(
    withMetrics([
      { id: 'recall', value: 0.9, n: 64, unit: 'points' },
      { id: 'precision', value: 0.8 },
      { id: 'f1', value: 0.8, n: 171, unit: '%' },
    ]),
  );
  if (!a || !b || !c) throw new Error('Expected three values');
  expect([sameRows(a, b), sameRows(a, c)]).toEqual([true, false]);
  expect([sameUnit(a, b), sameUnit(a, c)]).toEqual([true, false]);
});
