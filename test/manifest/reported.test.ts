import { describe, expect, test } from 'vitest';
import { metricKey, reportedMetrics } from '../../src/manifest/reported.ts';
import { buildProject } from '../builders/project.ts';

const recall = (value: number) => ({ id: 'recall', value, split: 'test' as const });

test('every reported metric is found, with its owner and its path', () => {
  const project = buildProject('binary', {
    evaluation: {
      metrics: [recall(0.9375)],
      slices: [
        { name: 'Small samples', definition: 'perimeter under 90', n: 42, metrics: [recall(0.5)] },
      ],
    },
    baselines: [{ name: 'Majority class', kind: 'majority', metrics: [recall(0)] }],
    models: [
      {
        name: 'Logistic regression',
        alternatives: [{ name: 'Random forest', reasonRejected: 'Size', metrics: [recall(0.94)] }],
      },
    ],
  });
  const found = reportedMetrics(project);
  expect(found.map(({ role, owner, metric }) => [role, owner, metric.value])).toEqual([
    ['result', undefined, 0.9375],
    ['slice', 'Small samples', 0.5],
    ['baseline', 'Majority class', 0],
    ['alternative', 'Random forest', 0.94],
  ]);
  expect(found.map(({ path }) => project.tree.writtenAt([...path, 'value']))).toEqual([
    '0.9375',
    '0.5',
    '0',
    '0.94',
  ]);
});

test('the k in a name is read, and the one written out goes first', () => {
  const metrics = [
    { id: 'recall@10', value: 0.5, split: 'test' as const },
    { id: 'recall@5', k: 7, value: 0.4, split: 'test' as const },
    { id: 'recall-at-k', value: 0.3, split: 'test' as const },
    recall(0.9),
  ];
  const found = reportedMetrics(buildProject('binary', { evaluation: { metrics } }));
  expect(found.map(({ metric }) => metric.k)).toEqual([10, 7, undefined, undefined]);
});

test('a draft without results has no reported metrics', () => {
  expect(reportedMetrics(buildProject('regression'))).toEqual([]);
});

describe('the key of a metric', () => {
  test('is its id and split when nothing else is said', () => {
    expect(metricKey(recall(0.9))).toBe('recall/test');
  });

  test.each([
    [{ average: 'macro' as const }, 'recall/test/macro'],
    [{ k: 10 }, 'recall/test/at-10'],
    [{ threshold: 0 }, 'recall/test/t-0'],
    [{ positiveClass: 'malignant', dataset: 'WDBC' }, 'recall/test/malignant/WDBC'],
  ])('changes with %j', (variant, key) => {
    expect(metricKey({ ...recall(0.9), ...variant })).toBe(key);
  });

  test('does not change with the value or the rows', () => {
    expect(metricKey({ ...recall(0.1), n: 7 })).toBe(metricKey(recall(0.9)));
  });
});
