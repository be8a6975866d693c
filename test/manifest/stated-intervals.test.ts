import { expect, test } from 'vitest';
import { statedIntervals } from '../../src/manifest/stated-intervals.ts';
import { buildProject } from '../builders/project.ts';

test('intervals of values and of differences carry what bounds them', () => {
  const ci = { low: -0.1, high: 0.3 };
  const project = buildProject('binary', {
    evaluation: {
      metrics: [
        { id: 'recall', value: '0.90', split: 'test', ci: { low: 0.8, high: 1, method: 'wilson' } },
        { id: 'accuracy', value: 0.9, split: 'test' },
      ],
      comparison: [
        { against: 'SVM', metric: 'recall', difference: '0.1', ci },
        { against: 'SVM', metric: 'log-loss', difference: '0.100', ci },
      ],
    },
  });
  expect(statedIntervals(project)).toMatchObject([
    { value: 0.9, possible: [0, 1], path: ['evaluation', 'metrics', 0, 'ci'], level: 0.95 },
    { value: 0.1, possible: [-1, 1], path: ['evaluation', 'comparison', 0, 'ci'] },
    { value: 0.1, possible: undefined, path: ['evaluation', 'comparison', 1, 'ci'] },
  ]);
  const roundings = statedIntervals(project).map(({ rounding }) => rounding);
  expect(roundings[0]).toBeCloseTo(0.005, 6);
  expect(roundings[1]).toBeCloseTo(0.005, 6);
  expect(roundings[2]).toBeCloseTo(0.0005, 6);
});
