import { describe, expect, test } from 'vitest';
import { measuredValues, runsOf, usualRunsOf } from '../../src/manifest/measured-values.ts';
import { buildProject } from '../builders/project.ts';

const recall = { id: 'sensitivity', value: '0.90', split: 'test' };
const accuracy = { id: 'accuracy', value: 0.9105504587155964, split: 'test' };
const project = (evaluation: object, more: Readonly<Record<string, unknown>> = {}) =>
  buildProject('binary', { evaluation, ...more });
const idsOf = (runs: ReturnType<typeof runsOf>) =>
  runs.map(({ values }) => values.map(({ id }) => id).join(' '));

test('a value knows its registry id, its characters and its rounding', () => {
  const [first, second] = measuredValues(project({ metrics: [recall, accuracy] }));
  expect(first).toMatchObject({ id: 'recall', value: 0.9, written: '0.90' });
  expect(first?.tolerance).toBeCloseTo(0.005, 6);
  expect(second?.tolerance).toBe(1e-7);
});

test('a value outside its range is left to the rule about ranges', () => {
  expect(measuredValues(project({ metrics: [{ ...recall, value: 90 }] }))).toEqual([]);
});

describe('values of one run', () => {
  test('are of one owner on one split', () => {
    const metrics = [recall, accuracy, { ...recall, split: 'train' }];
    const baselines = [{ name: 'Majority', metrics: [recall] }];
    expect(idsOf(runsOf(project({ metrics }, { baselines })))).toEqual([
      'recall accuracy',
      'recall',
      'recall',
    ]);
  });

  test.each([
    { metrics: [{ ...recall, averagedOver: 'seeds' }] },
    { metrics: [{ ...recall, split: 'cv' }] },
    { metrics: [recall], runs: { count: 5, aggregate: 'mean' } },
  ])('are no means over runs: %j', (evaluation) => {
    expect(runsOf(project(evaluation))).toEqual([]);
  });

  test('are usual at the usual cut-off, for two classes only', () => {
    const metrics = [recall, { ...accuracy, threshold: 0.1 }];
    expect(idsOf(usualRunsOf(project({ metrics })))).toEqual(['recall']);
    expect(usualRunsOf(buildProject('multiclass', { evaluation: { metrics } }))).toEqual([]);
  });
});
