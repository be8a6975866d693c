import { describe, expect, test } from 'vitest';
import { reportedMetrics } from '../../src/manifest/reported.ts';
import { certainRows } from '../../src/manifest/share-rows.ts';
import { buildProject } from '../builders/project.ts';

const parts = [{ name: 'test', n: 171, positives: 64 }];
const rowsOf = (metric: object, splits: object = { parts }) => {
  const metrics = [{ value: 0.5, split: 'test', ...metric }];
  const project = buildProject('binary', { splits, evaluation: { metrics } });
  return reportedMetrics(project).map((located) => certainRows(project, located))[0];
};

describe('a share', () => {
  test.each([
    [{ id: 'accuracy' }, 171],
    [{ id: 'accuracy', n: 60 }, 60],
    [{ id: 'recall' }, 64],
    [{ id: 'recall', n: 171 }, 64],
    [{ id: 'recall', n: 64 }, 64],
    [{ id: 'fpr' }, 107],
  ])('%j is counted over %i rows', (metric, rows) => {
    expect(rowsOf(metric)).toBe(rows);
  });

  test.each([
    { id: 'recall', n: 60 },
    { id: 'precision' },
    { id: 'roc-auc' },
    { id: 'accuracy', averagedOver: 'folds' },
    { id: 'accuracy', split: 'cv', n: 171 },
    { id: 'recall', average: 'macro' },
    { id: 'recall', positiveClass: 'benign' },
    { id: 'accuracy', dataset: 'WDBC' },
    { id: 'accuracy', split: 'validation' },
  ])('%j leaves more than one reading', (metric) => {
    expect(rowsOf(metric)).toBeUndefined();
  });

  test('of no rows is no share', () => {
    expect(rowsOf({ id: 'recall' }, { parts: [{ name: 'test', n: 5, positives: 0 }] })).toBe(
      undefined,
    );
    expect(rowsOf({ id: 'fpr' }, { parts: [{ name: 'test', n: 5, positives: 9 }] })).toBe(
      undefined,
    );
  });
});
