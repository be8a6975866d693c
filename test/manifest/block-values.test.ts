import { expect, test } from 'vitest';
import { blockValues } from '../../src/manifest/block-values.ts';
import { buildProject } from '../builders/project.ts';

test('numbers of every block are listed with their metric and place', () => {
  const project = buildProject('detection', {
    evaluation: {
      detection: { images: 20, perClass: [{ label: 'car', ap50: '0.60', n: 30 }] },
      ablations: [{ change: 'without flips', metric: 'map50', value: 0.5 }],
    },
  });
  expect(
    blockValues(project).map(({ path, metric, value, kind }) => [path.at(-1), metric, value, kind]),
  ).toEqual([
    ['ap50', 'map50', 0.6, undefined],
    ['value', 'map50', 0.5, 'variation'],
  ]);
});

test('what follows from counts says so', () => {
  const project = buildProject('agent', {
    evaluation: { tasks: { n: 150, succeeded: 72, passAtK: [{ k: 4, value: 0.58 }] } },
  });
  expect(blockValues(project)).toMatchObject([
    { metric: 'task-success', value: 0.48, derivedFrom: true },
    { metric: 'pass-at-k', value: 0.58, of: '4 tries' },
  ]);
  expect(blockValues(buildProject('agent'))).toEqual([]);
});
