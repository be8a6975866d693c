import { describe, expect, test } from 'vitest';
import { contradictsCounts } from '../../../../src/manifest/rules/metrics/contradicts-counts.ts';
import { buildProject } from '../../../builders/project.ts';

const CONFUSION = {
  labels: ['ill', 'well'],
  counts: [
    [60, 4],
    [4, 103],
  ],
  split: 'test',
};
const TASK = {
  type: 'tabular-classification',
  target: { positiveClass: 'ill', classes: ['ill', 'well'] },
};
const find = (metric: object) =>
  contradictsCounts.find(
    buildProject('binary', {
      task: TASK,
      evaluation: {
        threshold: { value: 0.5 },
        confusion: CONFUSION,
        metrics: [{ split: 'test', ...metric }],
      },
    }),
  );

describe('a rate and the matrix', () => {
  test.each([
    { id: 'recall', value: '0.9375' },
    { id: 'recall', value: '0.94' },
    { id: 'accuracy_score', value: 0.953 },
    { id: 'recall', value: 0.5, split: 'validation' },
    { id: 'recall', value: 0.99, threshold: 0.01 },
    { id: 'recall', value: 0.96, positiveClass: 'well' },
    { id: 'f1', value: 0.95, average: 'macro' },
    { id: 'roc-auc', value: 0.99 },
  ])('agree, or are about other rows: %j', (metric) => {
    expect(find(metric)).toEqual([]);
  });

  test.each([
    [{ id: 'recall', value: 0.99 }, 'gives 0.9375 (60 of 64)'],
    [{ id: 'sensitivity', value: 1 }, 'gives 0.9375 (60 of 64)'],
    [{ id: 'f1', value: 0.99 }, 'gives 0.9375'],
    [
      { id: 'accuracy', value: 0.99, threshold: 0.5, average: 'binary' },
      'gives 0.9532 (163 of 171)',
    ],
  ])('contradict each other: %j', (metric, said) => {
    const [finding] = find(metric);
    expect(finding).toMatchObject({
      rule: 'metrics/contradicts-counts',
      place: { path: ['evaluation', 'metrics', 0, 'value'] },
    });
    expect(finding?.message).toContain(said);
  });
});
