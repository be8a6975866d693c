import { expect, test } from 'vitest';
import { drawnValues } from '../../src/manifest/drawn-values.ts';
import { buildProject } from '../builders/project.ts';

test('curves, scores of folds and silhouettes are lists of values', () => {
  const points = [
    { step: 1, value: 0.7 },
    { step: 2, value: 0.8 },
  ];
  const project = buildProject('clustering', {
    evaluation: {
      crossValidation: { metric: 'ari', k: 2, scores: [0.4, 0.6], mean: 0.5 },
      learningCurves: { metric: 'silhouette', xUnit: 'rows', series: [{ name: 'All', points }] },
      clusters: { rows: [{ name: 'Night', n: 4, silhouette: 0.3 }], stability: 0.9 },
    },
  });
  expect(
    drawnValues(project).map((list) => list.map(({ metric, value }) => [metric, value])),
  ).toEqual([
    [
      ['ari', 0.4],
      ['ari', 0.6],
      ['ari', 0.5],
    ],
    [
      ['silhouette', 0.7],
      ['silhouette', 0.8],
    ],
    [['silhouette', 0.3]],
    [['ari', 0.9]],
  ]);
  expect(drawnValues(buildProject('binary')).flat()).toEqual([]);
});
